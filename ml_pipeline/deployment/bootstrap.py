"""Fetch the code of a step, verify it and start it: what the container of a pod runs first.

Compiled into each container, where only Python with pip is there: standard library only, short.
"""

import hashlib
import io
import os
import subprocess
import sys
import tempfile
import zipfile

storage, digest, fetcher, step = sys.argv[1:5]
work = tempfile.mkdtemp()
key = f"pipeline_input/code/{digest}.zip"
where = f"{storage}/{key}"
pip = (
    "-m pip install -q --disable-pip-version-check --no-input --no-cache-dir --no-compile --no-deps"
    " --root-user-action=ignore --only-binary :all: --require-hashes --target"
)


def end(reason):
    sys.exit(f"ERROR {step} cannot start: {reason}")


with open(f"{work}/fetcher.txt", "w") as file:
    file.write(fetcher)
install = [sys.executable, *pip.split(), f"{work}/fetcher", "-r", f"{work}/fetcher.txt"]
if subprocess.run(install).returncode:
    end(f"pip cannot install {fetcher.split()[0]}, see its reason above.")
sys.path.insert(0, f"{work}/fetcher")
from obstore.store import from_url

try:
    content = bytes(from_url(storage, retry_config={"max_retries": 4}).get(key).bytes())
except Exception as error:
    if type(error).__name__ in ("FileNotFoundError", "NotFoundError"):
        end(f"{where} does not exist. Upload it again: --type update.")
    end(f"{where} cannot be read. {type(error).__name__}: {str(error).splitlines()[0]}")
if hashlib.sha256(content).hexdigest() != digest:
    end(f"{where} was changed: its SHA-256 is not its name. Upload it again: --type update.")
zipfile.ZipFile(io.BytesIO(content)).extractall(f"{work}/code")
os.environ.update(
    PYTHONPATH=f"{work}/code:{work}/fetcher", PIPELINE_PIP=pip, PIPELINE_CODE_ARCHIVE=digest
)
start = ["-m", "ml_pipeline.running.start", work, storage, *sys.argv[4:]]
os.execv(sys.executable, [sys.executable, *start])
