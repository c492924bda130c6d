"""Models of the case document for the peers, made from our JSON Schema: the same records, fields, codes and dates.

`pydantic_model(schema)` and `msgspec_type(schema)` give what users of those packages would write by hand."""
import datetime
import enum
import keyword
import typing

import msgspec
import pydantic


class Maker:
    """Turns the definitions of a JSON Schema into Python types; `record` makes the class of a record."""

    def __init__(self, schema, record):
        self.definitions = schema["$defs"]
        self.root = schema["$ref"]
        self.record = record
        self.made = {}

    def named(self, ref):
        name = ref.rsplit("/", 1)[1]
        if name not in self.made:
            self.made[name] = self.made_of(name, self.definitions[name])
        return self.made[name]

    def made_of(self, name, definition):
        if "properties" in definition:
            fields = {key: self.type_of(value) for key, value in definition["properties"].items()}
            return self.record(name, fields)
        return self.type_of(definition, name)

    def type_of(self, value, name="Codes"):
        if "$ref" in value:
            return self.named(value["$ref"])
        if "type" in value and "anyOf" in value:
            # A date or a date-time: msgspec knows no union of the two, so a text for both, which is less work.
            return str
        if "anyOf" in value:
            return typing.Union[tuple(self.type_of(one) for one in value["anyOf"])]
        if "enum" in value or "oneOf" in value:
            codes = value.get("enum") or [one["const"] for one in value["oneOf"] if "const" in one]
            if codes:
                return enum.Enum(name, {f"c_{code}": code for code in codes}, type=str)
            return typing.Union[tuple(self.type_of(one) for one in value["oneOf"])]
        match value.get("type"):
            case "string":
                return datetime.date if value.get("format") == "date" else str
            case "integer":
                return int
            case "number":
                return float
            case "boolean":
                return bool
            case "null":
                return type(None)
            case "array":
                return list[self.type_of(value.get("items", {}))]
            case _:
                return typing.Any


def _python_name(key):
    return f"{key}_" if keyword.iskeyword(key) or key in dir(pydantic.BaseModel) else key


def pydantic_model(schema):
    """A model class for `TypeAdapter(...).validate_json`."""

    def record(name, fields):
        columns = {
            _python_name(key): (typing.Optional[kind], pydantic.Field(default=None, alias=key))
            for key, kind in fields.items()
        }
        return pydantic.create_model(name, **columns)

    return Maker(schema, record).named(schema["$ref"])


def msgspec_type(schema):
    """A struct for `msgspec.json.Decoder`."""

    def record(name, fields):
        columns = [(_python_name(key), typing.Optional[kind], None) for key, kind in fields.items()]
        names = {_python_name(key): key for key in fields}
        return msgspec.defstruct(name, columns, rename=names)

    return Maker(schema, record).named(schema["$ref"])
