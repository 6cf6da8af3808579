"""`python -m sample_data`: the command `sample-data` by itself, which starts without KFP."""

import typer

from sample_data.cli import write_sample_data

if __name__ == "__main__":
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command()(write_sample_data)
    app(prog_name="python -m sample_data")
