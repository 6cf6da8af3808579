# Everything that the steps need, for `kubeflow.code: image`: see docs/deployment.md.
ARG BASE=python:3.11-slim

FROM ${BASE} AS build
WORKDIR /build
COPY requirements/pods.txt ./
# Wheels only, each verified against its hash: nothing is compiled, no code of a package runs here.
RUN python -m venv /opt/venv \
    && /opt/venv/bin/python -m pip install --disable-pip-version-check --no-cache-dir --no-deps \
        --only-binary :all: --require-hashes --no-compile --requirement pods.txt \
    && /opt/venv/bin/python -m pip uninstall --yes --disable-pip-version-check setuptools pip
WORKDIR /app
COPY ml_pipeline ml_pipeline
COPY itemset_mining itemset_mining
COPY config config
COPY data data
# Compiled without dates and in a fixed order of sets: the same code gives the same image.
RUN find /opt/venv -name __pycache__ -prune -exec rm -r {} + \
    && PYTHONHASHSEED=0 /opt/venv/bin/python -m compileall -q \
        --invalidation-mode unchecked-hash /opt/venv/lib /app

FROM ${BASE}
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONPATH=/app \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOME=/tmp
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
USER 65532:65532
WORKDIR /tmp
CMD ["python", "-c", "from ml_pipeline import __version__; print(__version__)"]
