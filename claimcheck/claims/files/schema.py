"""The JSON Schema (2020-12) of a claim file, made from the tables that read it."""

from __future__ import annotations

from typing import Any

from claimcheck.claims.files.keys import ARTICLE, CAPS, CHECK, CLAIM, LINK, ORIGINS, SECOND, SENSE, SORTS, SUGAR, TOP, Takes

_DAY = r"^\d{4}(-\d{2}(-\d{2})?)?$"
_FORMS: dict[Takes, dict[str, Any]] = {
    "value": {"type": ["string", "integer"]},
    "text": {"type": "string"},
    "day": {"type": ["string", "integer"], "pattern": _DAY},
    "window": {"type": ["string", "integer"], "pattern": _DAY},
    "truth": {"type": "boolean"},
    "name": {"type": "string"},
    "names": {"type": "array", "items": {"type": "string"}, "minItems": 1},
    "grain": {"anyOf": [{"enum": ["day", "week", "month", "year"]}, {"type": "integer", "minimum": 1}]},
    "place": {"type": ["string", "integer"], "pattern": r"^\d+(:\d+)?$"},
}


def schema() -> dict[str, Any]:
    """The schema of the JSON form; TOML holds the same keys, with dates of its own."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "claim file of claimcheck",
        "description": "Quantitative claims, how they are tied, and what is expected to hold between them. Numbers are text or whole.",
        "type": "object",
        "additionalProperties": False,
        "required": ["claims"],
        "properties": {
            "schema": {"const": 1, "description": TOP["schema"]},
            "article": {
                "anyOf": [
                    {"type": "string"},
                    _object(ARTICLE, {"published": {"type": "string", "format": "date"}, "origin": {"enum": list(ORIGINS)}}),
                ],
                "description": TOP["article"],
            },
            "units": {"type": "object", "additionalProperties": {"type": "string"}, "description": TOP["units"]},
            "places": {"type": "object", "additionalProperties": {"type": "string"}, "description": TOP["places"]},
            "claims": {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": {"anyOf": [{"type": ["string", "integer"]}, _claim()]},
                "description": TOP["claims"],
            },
            "links": {"type": "array", "items": _link(), "description": TOP["links"]},
            "checks": {
                "type": "array",
                "items": {"anyOf": [{"type": "string"}, _object(CHECK, {"at-most": {"enum": list(CAPS)}}, required=["expect"])]},
                "description": TOP["checks"],
            },
            "senses": {"type": "array", "items": _object(SENSE, {}, required=["label", "means"]), "description": TOP["senses"]},
        },
    }


def _object(keys: dict[str, str], forms: dict[str, dict[str, Any]], *, required: list[str] | None = None) -> dict[str, Any]:
    properties = {key: {**forms.get(key, {"type": "string"}), "description": means} for key, means in keys.items()}
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": required or []}


def _claim() -> dict[str, Any]:
    keys = {key: (known.takes, known.means) for key, known in CLAIM.items()}
    keys |= {key: (sugar.takes, sugar.means) for key, sugar in SUGAR.items()}
    keys |= {key: ("name", f"with {first}: {SUGAR[first].means}") for key, first in SECOND.items()}
    properties = {key: {**_FORMS[takes], "description": means} for key, (takes, means) in keys.items()}
    for key, known in CLAIM.items():
        if known.among:
            properties[key] = {"enum": list(known.among), "description": known.means}
    together = {sugar.then: [key] for key, sugar in SUGAR.items() if sugar.then} | {k: [s.then] for k, s in SUGAR.items() if s.then}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["value"],
        "properties": properties,
        "dependentRequired": {**together, "at": ["quote"]},
    }


def _link() -> dict[str, Any]:
    forms: dict[str, dict[str, Any]] = {
        "sort": {"enum": list(SORTS)},
        "claims": {**_FORMS["names"], "minItems": 2},
        "exhaustive": _FORMS["truth"],
        "into": {"type": "integer", "minimum": 0},
        "at": _FORMS["place"],
    }
    return _object(LINK, forms, required=["sort", "claims"])
