#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""validate.py SCHEMA: reads a list of JSON values, and prints one list of complaints for each of them."""
import json
import sys

import jsonschema


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    json.dump([[f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]
               for value in json.load(sys.stdin)], sys.stdout)


if __name__ == "__main__":
    main()
