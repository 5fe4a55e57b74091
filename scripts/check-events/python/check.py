"""Gives every message to the receiver of docs/events.md; the CDEvent in those it takes goes through the schemas."""

import json
import os
import pathlib

from jsonschema import Draft202012Validator, FormatChecker
from receive import receive
from referencing import Registry, Resource

schemas = [json.loads(path.read_text()) for path in pathlib.Path(os.environ["SCHEMAS"]).rglob("*.json")]
registry = Registry().with_resources((each["$id"], Resource.from_contents(each)) for each in schemas)


def outcome_of(message):
    try:
        event = receive(message["headers"], message["body"].encode())
        schema = registry.contents(message["schema"])
        Draft202012Validator(schema, registry=registry, format_checker=FormatChecker()).validate(event.get_data())
    except Exception as error:
        return {"name": message["name"], "refusal": f"{type(error).__name__}: {error}"}
    return {"name": message["name"], "type": event.get_type(), "subject": event.get_data()["subject"]["id"]}


messages = json.loads(pathlib.Path(os.environ["MESSAGES"]).read_text())
print(json.dumps([outcome_of(message) for message in messages]))
