#!/usr/bin/env bash
# MLflow 2.22.1 (mlflow-skinny), a registry in SQLite; the service loads models:/shop/Production.
# Rollback of a model: version 2 was put into the stage Production after version 1; now version 1 is put there again, by
# `transition_model_version_stage`, as version 2 was.
# Guess: the stage has what was put there last.
# Seen: the call passes and nothing changes: version 2 still is in the stage, too, and the stage is read as the highest number in it. The
# service goes on with version 2, also after a restart; models:/shop/latest is version 2 in any case.
# For a user: `archive_existing_versions=True`, in each release and each rollback, or an alias (both tried here: they go back).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into registry mlflow-skinny==2.22.1 sqlalchemy==2.0.44 alembic==1.17.1 pandas==2.3.3 numpy==2.3.4
cd "$work"
cat >stages.py <<'P'
import logging
import warnings

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
import mlflow
from mlflow.tracking import MlflowClient

mlflow.set_tracking_uri("sqlite:///registry.db")
client = MlflowClient()
client.create_registered_model("shop")


class Model(mlflow.pyfunc.PythonModel):
    def __init__(self, version):
        self.version = version

    def predict(self, context, model_input, params=None):
        return f"version {self.version}"


def serves(uri):
    return mlflow.pyfunc.load_model(uri).predict([1])


def put(version, **options):
    client.transition_model_version_stage("shop", version, "Production", **options)
    return serves("models:/shop/Production")


for version in 1, 2:
    mlflow.pyfunc.save_model(f"model-{version}", python_model=Model(version), pip_requirements=[])
    client.create_model_version("shop", source=f"model-{version}")
    client.set_registered_model_alias("shop", "live", version)
    print(f"release {version}: {put(version)}")
print(f"rollback to 1: {put(1)}, latest {serves('models:/shop/latest')}")
print(f"archiving the others: {put(1, archive_existing_versions=True)}, latest {serves('models:/shop/latest')}")
client.set_registered_model_alias("shop", "live", 1)
print(f"alias: {serves('models:/shop@live')}")
P
expect "what the service loads" "release 1: version 1
release 2: version 2
rollback to 1: version 2, latest version 2
archiving the others: version 1, latest version 2
alias: version 1" "$(registry/bin/python stages.py 2>"$work/error.log" || tail -n 3 "$work/error.log")"
finish
