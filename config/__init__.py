"""The settings of the pipeline: typed models, and the YAML files that fill them."""
