#!/usr/bin/env bash
# HTTP methods know case (RFC 9110, section 9.1), and a server may have one that is not in capitals; OpenAPI
# 3.2 says of the keys of additionalOperations that they are sent as written. httpx 0.28.1 sends every method
# in capitals: httpx.Request("Purge", …) becomes PURGE on the wire, without a word. Setting Request.method
# after the request was made sends it as it is; http.client of the standard library never changes it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet httpx==0.28.1 2>/dev/null
"$folder/venv/bin/python" - <<'PY'
import http.client
import socket
import sys
import threading

import httpx

seen = []
server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]


def serve() -> None:
    for _ in range(3):
        connection, _ = server.accept()
        with connection:
            seen.append(connection.recv(65536).split(b" ", 1)[0].decode())
            connection.sendall(b"HTTP/1.1 204 X\r\nConnection: close\r\n\r\n")


threading.Thread(target=serve, daemon=True).start()
url = f"http://127.0.0.1:{port}/"
with httpx.Client(trust_env=False) as client:
    client.request("Purge", url)
    request = client.build_request("Purge", url)
    request.method = "Purge"
    client.send(request)
plain = http.client.HTTPConnection("127.0.0.1", port)
plain.request("Purge", "/")
plain.getresponse().read()
print("httpx", httpx.__version__, "on Python", sys.version.split()[0])
print(f"httpx.Client.request('Purge'): {seen[0]}")
print(f"method set on the request:     {seen[1]}")
print(f"http.client:                   {seen[2]}")
sys.exit(seen != ["PURGE", "Purge", "Purge"])
PY
