"""What the docstring of a method says."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.model.types import Operation, Parameter, Scalar, ScalarType

_UNITS = {
    Scalar.DATETIME: "date and time",
    Scalar.DATE: "date",
    Scalar.DECIMAL: "exact number",
}


def method_doc(operation: Operation, returned: str) -> list[str]:
    """The lines of the docstring: what, arguments, answer, errors, wire path."""
    lines = [operation.summary or _spoken(operation)]
    if operation.doc and operation.doc.strip() != operation.summary:
        lines += ["", *operation.doc.split("\n")]
    lines += [*_arguments(operation), *_answer(operation, returned), *_wire(operation)]
    return lines


def async_doc(operation: Operation, class_name: str) -> list[str]:
    """The docstring of the asynchronous twin, which leaves the arguments to the other."""
    first = operation.summary or _spoken(operation)
    return [first, "", f"See :meth:`{class_name}.{operation.function}`.", *_wire(operation)]


def _spoken(operation: Operation) -> str:
    return f"{operation.function.replace('_', ' ').capitalize()}."


def _arguments(operation: Operation) -> Iterator[str]:
    described = [one for one in operation.parameters if _argument_text(one)]
    body = operation.body
    if not described and not body and not operation.number_series:
        return
    yield ""
    yield "Args:"
    for one in described:
        yield f"    {one.python}: {_argument_text(one)}"
    if body:
        yield f"    body: {body.doc or 'What to send.'}".replace("\n", " ")
    if operation.number_series:
        yield "    number: Number to give instead of the next one of the number series."


def _argument_text(parameter: Parameter) -> str:
    text = " ".join(parameter.doc.split())
    unit = _UNITS.get(parameter.type.scalar) if isinstance(parameter.type, ScalarType) else None
    marks = [unit] if unit and unit not in text.lower() else []
    if parameter.condition:
        marks.append("with gt, ge, lt or le")
    if parameter.deprecated and "deprecated" not in text.lower():
        marks.append("deprecated")
    return f"{text} ({', '.join(marks)})".strip() if marks else text


def _answer(operation: Operation, returned: str) -> Iterator[str]:
    if returned == "None":
        return
    texts = [one.doc for one in operation.answers if one.doc and one.doc.upper() != "OK"]
    yield ""
    yield "Returns:"
    if operation.paging is not None:
        yield "    All elements, page by page as they are needed."
    elif operation.created:
        yield "    The new key, from the Location header."
    else:
        yield f"    {texts[0] if texts else 'The answer.'}"


def _wire(operation: Operation) -> Iterator[str]:
    yield ""
    yield f"``{operation.method} {operation.path}``"
