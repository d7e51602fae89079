"""A JupyterHub whose servers are jobs of a Slurm cluster; README.md beside this file says how to set it up.

    jupyterhub -f hub/slurm/jupyterhub_config.py

People log in with their accounts of the cluster (PAM); courses are in a file like ../courses.yaml.
"""

import os
import socket
import sys
from pathlib import Path

from autograder.hub.places import HUB, Places
from autograder.hub.slurm import ClusterSpawner

c = get_config()
load_subconfig(str(HUB / "common_config.py"))

PLACES = Places.of_environment()
SHARED = Path(os.environ.get("HUB_SHARED", "/shared/dlbio"))  # in sight of all nodes
PROGRAMS = Path(sys.prefix) / "bin"  # in sight of all nodes, too

# The address of this machine within the cluster, on which the servers ask the hub who may come in.
INSIDE = os.environ.get("HUB_INSIDE", socket.getfqdn())
c.JupyterHub.hub_bind_url = f"http://{INSIDE}:{PLACES.port + 1}"
c.JupyterHub.hub_connect_ip = INSIDE

c.JupyterHub.authenticator_class = "pam"

c.JupyterHub.spawner_class = ClusterSpawner
c.ClusterSpawner.courses = str(PLACES.courses)
c.ClusterSpawner.settings = str(HUB / "settings")
c.ClusterSpawner.profiles = {
    "cpu": {
        "title": "CPU", "text": "2 cores for 4 hours, for everything with the small data",
        "partition": "cpu", "nprocs": 2, "memory": "8G", "runtime": "04:00:00",
    },
    "gpu": {
        "title": "GPU", "text": "1 GPU and 4 cores for 2 hours, for the full data; may have to wait",
        "partition": "gpu", "gres": "gpu:1", "nprocs": 4, "memory": "16G", "runtime": "02:00:00",
    },
}  # fmt: skip
c.BatchSpawnerBase.exec_prefix = "sudo -E -u {username}"  # README.md has the rule for sudo
c.BatchSpawnerBase.batchspawner_singleuser_cmd = str(PROGRAMS / "batchspawner-singleuser")
c.Spawner.cmd = [str(PROGRAMS / "jupyterhub-singleuser")]
c.Spawner.environment = {
    "NBGRADER_EXCHANGE": str(SHARED / "exchange"),
    "AUTOGRADER_DATA": str(SHARED / "data"),
    "OMP_NUM_THREADS": "1",
}
c.Spawner.start_timeout = 600  # a job may have to wait
c.Spawner.http_timeout = 120
