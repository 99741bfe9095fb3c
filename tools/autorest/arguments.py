"""What each operation is called with, where its document does not say it all by itself.

Facts of the test server, in the names of its documents. ``BODY`` is the argument ``body``,
which may be as the wire has it. What puts what another operation gets (``putValid`` and
``getValid``) sends just that. Operations that are not named here are called without arguments,
or with the one value that their enum allows.
"""

from __future__ import annotations

import datetime as dt
from base64 import b64decode
from typing import Any

Arguments = dict[str, Any]

MULTIBYTE = b64decode("5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip")
TEXTS = ["ArrayQuery1", "begin!*'();:@ &=+$,/?#[]end", None, ""]
BODY = "body"
UTC = dt.timezone.utc  # noqa: UP017 - Python 3.11 has both
MAX = dt.datetime(9999, 12, 31, 23, 59, 59, 999000, UTC)
MIN = dt.datetime(1, 1, 1, tzinfo=UTC)
TIMES = [
    dt.datetime(2000, 12, 1, 0, 0, 1, tzinfo=UTC),
    dt.datetime(1980, 1, 2, 0, 11, 35, tzinfo=UTC),
    dt.datetime(1492, 10, 12, 10, 15, 1, tzinfo=UTC),
]
MOMENTS = [
    TIMES[0],
    dt.datetime(1980, 1, 1, 23, 11, 35, tzinfo=UTC),
    dt.datetime(1492, 10, 12, 18, 15, 1, tzinfo=UTC),
]
PUPPY = {"id": 1, "birthdate": "2017-12-13T02:29:51Z", "complexProperty": {"color": "Red"}}
SECRET = "1c88a67921784300a462b2cb61da2339"
FOOT = {"height": 5.61, "weight": 599, "footsize": 11.5}
FLATTENED = {"p.name": "Product1", "type": "Flat"}
TAGS = {"tag1": "value1", "tag2": "value3"}
DICTIONARY = {
    "Resource1": {"location": "West US", "tags": TAGS, "properties": FLATTENED},
    "Resource2": {"location": "Building 44", "properties": FLATTENED | {"p.name": "Product2"}},
}
COLLECTION = {
    "arrayofresources": [
        {"location": "West US", "tags": TAGS, "properties": FLATTENED},
        {"location": "East US", "properties": FLATTENED | {"p.name": "Product2"}},
    ],
    "dictionaryofresources": DICTIONARY,
    "productresource": {"location": "India", "properties": FLATTENED | {"p.name": "Azure"}},
}
PRODUCT = {
    "base_product_id": "123",
    "base_product_description": "product description",
    "details": {
        "max_product_display_name": "max name",
        "max_product_capacity": "Large",
        "max_product_image": {"@odata.value": "http://foo"},
    },
}
INHERITED = {
    **PRODUCT,
    "details": {
        **PRODUCT["details"],  # type: ignore[dict-item]
        "max_product_image": {
            "@odata.value": "http://foo",
            "generic_value": "https://generic",
        },
    },
}
SIBLINGS = [
    {
        "fishtype": "shark",
        "age": 6,
        "birthday": "2012-01-05T01:00:00Z",
        "length": 20.0,
        "species": "predator",
    },
    {
        "fishtype": "sawshark",
        "age": 105,
        "birthday": "1900-01-05T01:00:00Z",
        "length": 10.0,
        "picture": "//////4=",
        "species": "dangerous",
    },
    {
        "fishtype": "goblin",
        "age": 1,
        "birthday": "2015-08-08T00:00:00Z",
        "length": 30.0,
        "species": "scary",
        "jawsize": 5,
        "color": "pinkish-gray",
    },
]
CONSTANT = {
    "constString": "constant",
    "constInt": 0,
    "child": {"constProperty": "constant"},
    "constChild": {"constProperty": "constant", "constProperty2": "constant2"},
}


def _path_items(*queries: str) -> list[Arguments]:
    given: Arguments = {f"{one}_string_path": f"{camel}StringPath" for one, camel in _LEVELS}
    for one, camel in _LEVELS:
        if one in queries:
            given[f"{one}_string_query"] = f"{camel}StringQuery"
    return [given]


_LEVELS = (("global", "global"), ("path_item", "pathItem"), ("local", "local"))


def _headers(kind: str, **values: Any) -> dict[str, list[Arguments]]:
    given = [
        {"scenario": scenario} | ({} if value is None else {"value": value})
        for scenario, value in values.items()
    ]
    read: list[Arguments] = [{"scenario": scenario} for scenario in values]
    return {f"header_param{kind}": given, f"header_response{kind}": read}


SEVERAL = {"AutoRest Http Infrastructure Test Service": True}
"""Documents by title whose bodies are all one."""

_KINDS = (
    *("Integer", "Long", "Float", "Double", "Bool", "String", "Enum", "Date", "Datetime"),
    *("DatetimeRfc1123", "Byte", "Duration"),
)

HEADERS = {
    **{f"header_response{kind}": "value" for kind in _KINDS},
    "header_responseExistingKey": "user-agent",
    "header_responseProtectedKey": "content-type",
}
"""Operations whose answer is a header, and its name."""

ARGUMENTS: dict[str, dict[str, list[Arguments]]] = {
    "additionalProperties": {
        "Pets_CreateAPTrue": [{BODY: PUPPY | {"name": "Puppy"}}],
        "Pets_CreateCatAPTrue": [{BODY: PUPPY | {"name": "Lisa", "friendly": True}}],
        "Pets_CreateAPObject": [
            {
                BODY: {
                    "id": 2,
                    "name": "Hira",
                    "siblings": [PUPPY | {"name": "Puppy"}],
                    "picture": "//////4=",
                }
            }
        ],
        "Pets_CreateAPString": [
            {BODY: {"id": 3, "name": "Tommy", "color": "red", "weight": "10 kg", "city": "Bombay"}}
        ],
        "Pets_CreateAPInProperties": [
            {BODY: {"id": 4, "name": "Bunny", "additionalProperties": FOOT}}
        ],
        "Pets_CreateAPInPropertiesWithAPString": [
            {
                BODY: {
                    "id": 5,
                    "name": "Funny",
                    "@odata.location": "westus",
                    "additionalProperties": FOOT,
                    "color": "red",
                    "city": "Seattle",
                    "food": "tikka masala",
                }
            }
        ],
    },
    "any-type": {
        "putString": [{BODY: "anything"}],
        "putObject": [{BODY: {"foo": "bar"}}],
        "putArray": [{BODY: ["foo", "bar"]}],
    },
    "body-array": {
        "array_putDateTimeValid": [{BODY: TIMES}],
        "array_putDurationValid": [{BODY: ["P123DT22H14M12.011S", "P5DT1H"]}],
    },
    "body-dictionary": {
        "dictionary_putDateTimeValid": [{BODY: dict(zip("012", MOMENTS, strict=True))}],
        "dictionary_putDurationValid": [{BODY: {"0": "P123DT22H14M12.011S", "1": "P5DT1H"}}],
    },
    "body-binary": {
        "Upload_File": [{BODY: {"more": "cowbell"}}],
        "Upload_Binary": [{BODY: b"\xff\xfe\x00"}],
    },
    "body-boolean": {"bool_putTrue": [{BODY: True}], "bool_putFalse": [{BODY: False}]},
    "body-byte": {},
    "body-complex": {
        "basic_putValid": [
            {BODY: {"id": 2, "name": "abc", "color": "Magenta"}, "api_version": "2016-02-29"}
        ],
        "polymorphism_putMissingDiscriminator": [
            {
                BODY: {
                    "fishtype": "salmon",
                    "species": "king",
                    "length": 1,
                    "location": "alaska",
                    "iswild": True,
                    "siblings": SIBLINGS,
                }
            }
        ],
    },
    "body-date": {
        "date_putMaxDate": [{BODY: dt.date(9999, 12, 31)}],
        "date_putMinDate": [{BODY: dt.date(1, 1, 1)}],
    },
    "body-datetime": {
        "datetime_putUtcMaxDateTime": [{BODY: MAX}],
        "datetime_putUtcMinDateTime": [{BODY: MIN}],
    },
    "body-datetime-rfc1123": {
        "datetimerfc1123_putUtcMaxDateTime": [{BODY: "Fri, 31 Dec 9999 23:59:59 GMT"}],
        "datetimerfc1123_putUtcMinDateTime": [{BODY: "Mon, 01 Jan 0001 00:00:00 GMT"}],
    },
    "body-duration": {"duration_putPositiveDuration": [{BODY: "P123DT22H14M12.011S"}]},
    "body-file": {},
    "body-integer": {
        "int_putMax32": [{BODY: 2**31 - 1}],
        "int_putMin32": [{BODY: -(2**31)}],
        "int_putMax64": [{BODY: 2**63 - 1}],
        "int_putMin64": [{BODY: -(2**63)}],
        "int_putUnixTimeDate": [{BODY: 1460505600}],
    },
    "body-number": {
        "number_putBigDoublePositiveDecimal": [{BODY: 99999999.99}],
        "number_putBigDoubleNegativeDecimal": [{BODY: -99999999.99}],
    },
    "body-string": {
        "string_putNull": [{}],
        "enum_putReferencedConstant": [{BODY: {"ColorConstant": "green-color"}}],
    },
    "body-time": {"time_put": [{BODY: dt.time(8, 7, 56)}]},
    "client-enum": {"head": [{"x_ms_enum": "single"}]},
    "constants": {
        "contants_putClientConstants": [
            {"path_constant": "path", "header_constant": True, "query_constant": 100}
        ]
    },
    "custom-baseUrl": {},
    "custom-baseUrl-more-options": {
        "paths_getEmpty": [{"subscription_id": "test12", "key_name": "key1", "key_version": "v1"}]
    },
    "error-with-secrets": {},
    "extensible-enums-swagger": {
        "Pet_GetByPetId": [{"pet_id": "tommy"}, {"pet_id": "casper"}, {"pet_id": "scooby"}],
        "Pet_AddPet": [{BODY: {"name": "Retriever", "IntEnum": "3", "DaysOfWeek": "Friday"}}],
    },
    "header": {
        "header_paramExistingKey": [{"user_agent": "overwrite"}],
        "header_responseExistingKey": [{}],
        "header_responseProtectedKey": [{}],
        **_headers("Integer", positive=1, negative=-2),
        **_headers("Long", positive=105, negative=-2),
        **_headers("Float", positive=0.07, negative=-3.0),
        **_headers("Double", positive=7e120, negative=-3.0),
        **_headers("Bool", true=True, false=False),
        **_headers(
            "String", valid="The quick brown fox jumps over the lazy dog", null=None, empty=""
        ),
        **_headers("Enum", valid="GREY", null=None),
        **_headers("Date", valid=dt.date(2010, 1, 1), min=dt.date(1, 1, 1)),
        **_headers("Datetime", valid=dt.datetime(2010, 1, 1, 12, 34, 56, tzinfo=UTC), min=MIN),
        **_headers(
            "DatetimeRfc1123",
            valid="Fri, 01 Jan 2010 12:34:56 GMT",
            min="Mon, 01 Jan 0001 00:00:00 GMT",
        ),
        **_headers("Byte", valid=MULTIBYTE),
        **_headers("Duration", valid="P123DT22H14M12.011S"),
    },
    "httpInfrastructure": {},
    "incorrect-error-response": {},
    "media_types": {
        "AnalyzeBody": [{BODY: {"source": "foo"}}, {BODY: b"PDF", "media_type": "application/pdf"}],
        "AnalyzeBodyNoAcceptHeader": [
            {BODY: {"source": "foo"}},
            {BODY: b"PDF", "media_type": "application/pdf"},
        ],
        "contentTypeWithEncoding": [{BODY: "hello"}],
        "binaryBodyWithTwoContentTypes": [
            {BODY: b'{"hello":"world"}', "media_type": "application/json"},
            {BODY: b"\x00\x01", "media_type": "application/octet-stream"},
        ],
        "binaryBodyWithThreeContentTypes": [
            {BODY: b'{"hello":"world"}', "media_type": "application/json"},
            {BODY: b"\x00\x01", "media_type": "application/octet-stream"},
            {BODY: b"hello, world", "media_type": "text/plain"},
        ],
        "bodyThreeTypes": [
            {BODY: {"hello": "world"}},
            {BODY: "hello, world", "media_type": "text/plain"},
            {BODY: b"\x00\x01"},
        ],
    },
    # The server wants 14 bytes, which is {"foo": "bar"} with a space.
    "merge-patch": {"patchSingle": [{BODY: {"foo": "bars"}}]},
    "model-flattening": {
        "putWrappedArray": [],  # the server does not answer it
        "putArray": [{BODY: [{"location": "West US", "tags": TAGS}, {"location": "Building 44"}]}],
        "putDictionary": [{BODY: DICTIONARY}],
        "putResourceCollection": [{BODY: COLLECTION}],
        "putSimpleProduct": [{BODY: INHERITED}],
        "postFlattenedSimpleProduct": [{BODY: PRODUCT}],
        "putSimpleProductWithGrouping": [{BODY: PRODUCT, "name": "groupproduct"}],
    },
    "multiple-inheritance": {
        "putPet": [{BODY: {"name": "Butter"}}],
        "putHorse": [{BODY: {"name": "General", "isAShowHorse": False}}],
        "putFeline": [{BODY: {"meows": False, "hisses": True}}],
        "putCat": [{BODY: {"name": "Boots", "likesMilk": False, "meows": True, "hisses": False}}],
        "putKitten": [
            {
                BODY: {
                    "name": "Kitty",
                    "likesMilk": False,
                    "meows": True,
                    "hisses": False,
                    "eatsMiceYet": True,
                }
            }
        ],
    },
    "non-string-enum": {"Int_put": [{BODY: 200}], "Float_put": [{BODY: 200.4}]},
    "object-type": {"put": [{BODY: {"foo": "bar"}}, {BODY: {"foo": "baz"}}]},
    "parameterized-endpoint": {},
    "required-optional": {
        "implicit_putOptionalBody": [{}],
        "implicit_putOptionalBinaryBody": [{}],
        "explicit_putOptionalBinaryBody": [{}],
        "explicit_putRequiredBinaryBody": [{BODY: b"\x00\x01"}],
    },
    "reserved-words": {
        "import_operationOne": [{"parameter1": "foo"}],
        "operationWithContentParam": [{BODY: b"hello, world"}],
        "operationWithJsonParam": [{BODY: {"hello": "world"}}],
        "operationWithDataParam": [{BODY: {"data": "hello", "world": "world"}}],
        "operationWithFilesParam": [{BODY: {"fileName": "my.txt", "files": b"hello"}}],
        "operationWithUrl": [
            {"url": "foo", "header_parameters": "x", "query_parameters": ["one", "two"]}
        ],
        "reservedEnum": [{"enum_parameter": "import"}],
    },
    "security-aad": {},
    "security-key": {},
    "url": {
        "paths_getBooleanTrue": [{"bool_path": True}],
        "paths_getBooleanFalse": [{"bool_path": False}],
        "paths_floatScientificPositive": [{"float_path": 1.034e20}],
        "paths_floatScientificNegative": [{"float_path": -1.034e-20}],
        "paths_doubleDecimalPositive": [{"double_path": 9999999.999}],
        "paths_doubleDecimalNegative": [{"double_path": -9999999.999}],
        "paths_enumValid": [{"enum_path": "green color"}],
        "paths_byteMultiByte": [{"byte_path": MULTIBYTE}],
        "paths_base64Url": [{"base64_url_path": b"lorem"}],
        "paths_unixTimeUrl": [{"unix_time_url_path": 1460505600}],
        "paths_ArrayCsvInPath": [
            {"array_path": ["ArrayPath1", "begin!*'();:@ &=+$,/?#[]end", "", ""]}
        ],
        "queries_getBooleanTrue": [{"bool_query": True}],
        "queries_getBooleanFalse": [{"bool_query": False}],
        "queries_floatScientificPositive": [{"float_query": 1.034e20}],
        "queries_floatScientificNegative": [{"float_query": -1.034e-20}],
        "queries_doubleDecimalPositive": [{"double_query": 9999999.999}],
        "queries_doubleDecimalNegative": [{"double_query": -9999999.999}],
        "queries_enumValid": [{"enum_query": "green color"}],
        "queries_byteMultiByte": [{"byte_query": MULTIBYTE}],
        "queries_ArrayStringCsvValid": [{"array_query": [*TEXTS[:2], "", ""]}],
        "queries_ArrayStringCsvEmpty": [{"array_query": []}],
        "queries_ArrayStringSsvValid": [{"array_query": [*TEXTS[:2], "", ""]}],
        "queries_ArrayStringTsvValid": [{"array_query": [*TEXTS[:2], "", ""]}],
        "queries_ArrayStringPipesValid": [{"array_query": [*TEXTS[:2], "", ""]}],
        "queries_ArrayStringNoCollectionFormatEmpty": [
            {"array_query": ["hello", "nihao", "bonjour"]}
        ],
        "pathItems_getAllWithValues": _path_items("global", "path_item", "local"),
        "pathItems_getGlobalQueryNull": _path_items("path_item", "local"),
        "pathItems_getGlobalAndLocalQueryNull": _path_items("path_item"),
        "pathItems_getLocalPathItemQueryNull": _path_items("global"),
    },
    "url-multi-collectionFormat": {
        "queries_ArrayStringMultiEmpty": [{"array_query": []}],
        "queries_ArrayStringMultiValid": [{"array_query": [*TEXTS[:2], "", ""]}],
    },
    "validation": {
        "getWithConstantInPath": [{"constant_param": "constant"}],
        "postWithConstantInBody": [{"constant_param": "constant", BODY: CONSTANT}],
    },
    "xml-service": {
        "xml_jsonInput": [{BODY: {"id": 42}}],
        "xml_putBinary": [{BODY: {"Bytes": "SGVsbG8gd29ybGQ="}}],
    },
    "xms-error-responses": {
        "Pet_DoSomething": [{"what_action": one} for one in ("stay", "jump", "fetch")],
        "Pet_GetPetById": [
            {"pet_id": one}
            for one in ("tommy", "django", "coyoteUgly", "weirdAlYankovic", "ringo", "alien123")
        ],
    },
}
