"""Start of a pod's container: fetch the code of the step, verify it and run it.

Compiled into each container, without this text and the comments. It uses only the standard library
and is short, because Argo keeps six copies per task and iteration.
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
again = "Upload it again: python -m ml_pipeline update."
archive = f"{storage}/pipeline_input/code/{digest}.zip"


def end(reason: str) -> None:
    sys.exit(f"ERROR {step} cannot start: {reason}")


with open(f"{work}/fetcher.txt", "w") as file:
    file.write(fetcher)
pip = "-m pip install -q --no-cache-dir --no-deps --only-binary :all: --require-hashes"
pip += " --disable-pip-version-check -t"
install = [sys.executable, *pip.split(), f"{work}/fetcher", "-r", file.name]
if subprocess.run(install).returncode:
    end(f"pip cannot install {fetcher.split()[0]}, see its reason above.")
sys.path.insert(0, f"{work}/fetcher")
from obstore.store import from_url

try:
    store = from_url(storage, retry_config={"max_retries": 4})
    content = bytes(store.get(archive[len(storage) :]).bytes())
except Exception as error:
    if "NotFound" in type(error).__name__:
        end(f"{archive} does not exist. {again}")
    end(f"{archive} cannot be read. {type(error).__name__}: {str(error).partition(chr(10))[0]}")
if hashlib.sha256(content).hexdigest() != digest:
    end(f"{archive} was changed: its SHA-256 is not its name. {again}")
zipfile.ZipFile(io.BytesIO(content)).extractall(f"{work}/code")
os.environ["PYTHONPATH"] = f"{work}/code:{work}/fetcher"
os.environ["PIPELINE_CODE_ARCHIVE"] = digest
start = ["-m", "ml_pipeline.running.start", work, storage, *sys.argv[4:]]
os.execv(sys.executable, [sys.executable, *start])
