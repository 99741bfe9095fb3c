"""A real HTTP server that behaves as the ERP API is known to: the other side of the rules' tests.

It holds its own truth: nothing here comes from the generator, the templates or the client.
"""

from erp_server.call import Call, File
from erp_server.collection import Collection, Reading, Shape
from erp_server.filters import Record
from erp_server.server import ErpServer

__all__ = ["Call", "Collection", "ErpServer", "File", "Reading", "Record", "Shape"]
