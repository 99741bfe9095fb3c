"""The API as a whole: its resources, servers and ways to sign in."""

from __future__ import annotations

from msgspec import Struct, field

from erpgen.model.types.access import SecurityScheme, Server
from erpgen.model.types.operations import Operation, XmlNode
from erpgen.model.types.schemas import ClassName, Identifier, Scalar, SchemaModel, Security


class Resource(Struct, frozen=True):
    """One class of operations, reached as ``client.<attribute>``.

    ``classes`` are the names of the model that its operations lead to. ``prefer`` is the resource
    that people should use instead.
    """

    attribute: Identifier
    class_name: ClassName
    tag: str
    doc: str
    operations: tuple[Operation, ...]
    classes: tuple[ClassName, ...] = ()
    prefer: Identifier | None = None


class BackgroundRules(Struct, frozen=True):
    """How calls are queued: header, accepted status, paths of state and content."""

    header: str
    accepted: int
    state: str
    content: str
    id_parameter: str


class ClientArgument(Struct, frozen=True):
    """What is given once per client and goes with every call that takes it."""

    python: Identifier
    scalar: Scalar
    doc: str


class ApiModel(Struct, frozen=True):
    """Everything that is rendered; ``security`` is what most operations ask for."""

    title: str
    version: str
    doc: str
    base_url: str
    resources: tuple[Resource, ...]
    schemas: tuple[SchemaModel, ...]
    background: BackgroundRules | None = None
    client_arguments: tuple[ClientArgument, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = field(default=())
    security: Security | None = None
    servers: tuple[Server, ...] = ()
    xml_shapes: tuple[tuple[str, XmlNode], ...] = ()

    @property
    def has_jobs(self) -> bool:
        """Whether any of its calls can be left to the server."""
        operations = (one for resource in self.resources for one in resource.operations)
        return self.background is not None or any(one.job for one in operations)

    @property
    def tells_changes(self) -> bool:
        """Whether any of its lists tells what changed since a time."""
        operations = (one for resource in self.resources for one in resource.operations)
        return any(one.changes for one in operations)

    @property
    def speaks_xml(self) -> bool:
        """Whether any body or answer is laid out as XML."""
        return any(
            content.xml is not None
            for resource in self.resources
            for operation in resource.operations
            for whole in (operation.body, *operation.answers, *operation.error_answers)
            if whole is not None
            for content in (whole, *whole.others)
        )
