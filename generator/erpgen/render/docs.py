"""What the docstring of a method says."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.model.types import Operation, Parameter, Scalar, ScalarType
from erpgen.render.layout import WIDTH

_LINE = WIDTH - len('        """')
"""Room for text in a method's docstring."""

_UNITS = {
    Scalar.DATETIME: "date and time",
    Scalar.DATE: "date",
    Scalar.DECIMAL: "exact number",
}


def method_doc(operation: Operation, returned: str, body: str = "") -> list[str]:
    """The lines of the docstring: what, arguments, answer, errors, wire path.

    ``body`` is the text of the body.
    """
    lines = [operation.summary or _spoken(operation)]
    if operation.doc and operation.doc.strip() != operation.summary:
        lines += ["", *operation.doc.split("\n")]
    return [*lines, *_arguments(operation, body), "", *_ending(operation, returned)]


def async_doc(operation: Operation, class_name: str) -> list[str]:
    """The docstring of the asynchronous twin, which leaves all but the summary to the other."""
    first = (operation.summary or _spoken(operation)).rstrip(".")
    return [f"{first}; see :meth:`{class_name}.{operation.function}`."]


def _spoken(operation: Operation) -> str:
    return f"{operation.function.replace('_', ' ').capitalize()}."


def _arguments(operation: Operation, body: str) -> Iterator[str]:
    ordered = sorted(operation.parameters, key=lambda one: one.deprecated)
    described = [one for one in ordered if _argument_text(one)]
    if not described and not operation.body and not operation.number_series:
        return
    yield ""
    yield "Args:"
    for one in described:
        yield f"    {one.python}: {_argument_text(one)}"
    if operation.body:
        yield f"    body: {body}".replace("\n", " ")
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
    texts = [one.doc for one in operation.answers if one.doc and one.doc.upper() != "OK"]
    if operation.paging is not None:
        yield "Returns: all elements, page by page as they are needed."
    elif operation.created:
        yield "Returns: the new key, from the Location header."
    elif returned != "None" and texts:
        yield f"Returns: {texts[0]}"


def _ending(operation: Operation, returned: str) -> list[str]:
    """What is returned, raised (errors that the document names are worth a look) and sent, as
    many on a line as fit."""
    named = f"; named are {', '.join(operation.errors)}" if operation.errors else ""
    lines = list(_answer(operation, returned))
    for part in (f"Raises: ApiError{named}.", _wire(operation)):
        if (
            lines
            and "\n" not in lines[-1]
            and len(joined := f"{lines[-1].rstrip('.')}. {part}") <= _LINE
        ):
            lines[-1] = joined
        else:
            lines.append(part)
    return lines


def _wire(operation: Operation) -> str:
    return f"Wire: ``{operation.method} {operation.path}``"
