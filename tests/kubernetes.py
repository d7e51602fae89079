"""For tests without a cluster: the admin's page run with pretended programs, and network policies read as rules."""

from __future__ import annotations

import ipaddress
import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import REPOSITORY

HERE = REPOSITORY / "hub" / "kubernetes"
_PRIVATE = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
_METADATA = "169.254.169.254"
_RECORDER = """#!/bin/sh
# Writes down how it was called and what it was given.
call=$(mktemp -d "$CALLS/$(date +%s%N)-XXXX")
printf '%s\\0' "$(basename "$0")" "$@" > "$call/words"
case " $* " in *" - "*) cat > "$call/given";; esac
"""


# ----------------------------------------------------------------------------------------- the page


@dataclass(frozen=True)
class Call:
    """One call of a program that the page makes: its words, and its standard input."""

    words: tuple[str, ...]
    given: str

    def after(self, option: str) -> Iterator[str]:
        """The words after each occurrence of an option."""
        return (word for before, word in zip(self.words, self.words[1:], strict=False) if before == option)


def page_commands() -> list[str]:
    """The shell commands of the page, block by block."""
    text = (HERE / "README.md").read_text(encoding="utf-8")
    return re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S)


def follow_the_page(folder: Path) -> list[Call]:
    """Run all commands of the page in ``folder``, with kubectl, helm and docker that only write down their calls."""
    programs, calls = folder / "programs", folder / "calls"
    programs.mkdir(parents=True)
    calls.mkdir()
    for name in ("kubectl", "helm", "docker"):
        (programs / name).write_text(_RECORDER)
        (programs / name).chmod(0o755)
    for name in ("hub", "autograder"):
        (folder / name).symlink_to(REPOSITORY / name)
    subprocess.run(
        ["bash", "-euo", "pipefail", "-c", "\n".join(page_commands())],
        cwd=folder,
        env=os.environ | {"PATH": f"{programs}:{os.environ['PATH']}", "CALLS": str(calls)},
        check=True,
        capture_output=True,
    )
    made = []
    for call in sorted(calls.iterdir()):
        given = call / "given"
        words = (call / "words").read_text().split("\0")[:-1]
        made.append(Call(tuple(words), given.read_text() if given.exists() else ""))
    return made


def documents(text: str) -> list[dict[str, Any]]:
    """The objects of a manifest."""
    return [found for found in yaml.safe_load_all(text) if found]


def values_of(helm: Call, folder: Path) -> dict[str, Any]:
    """The chart's values as ``helm upgrade`` would put them together; files of one site are left out."""
    values: dict[str, Any] = {}
    for file in helm.after("--values"):
        if file != "site.yaml":
            values = _merged(values, yaml.safe_load((folder / file).read_text(encoding="utf-8")))
    for option in helm.after("--set"):
        key, value = option.split("=", 1)
        _put(values, key, value)
    for option in helm.after("--set-file"):
        key, file = option.split("=", 1)
        _put(values, key, (folder / file).read_text(encoding="utf-8"))
    return values


def _merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    both = dict(one)
    for key, value in other.items():
        there = both.get(key)
        both[key] = _merged(there, value) if isinstance(there, dict) and isinstance(value, dict) else value
    return both


def _put(values: dict[str, Any], key: str, value: str) -> None:
    *parents, last = key.split(".")
    for parent in parents:
        values = values.setdefault(parent, {})
    values[last] = value


# ----------------------------------------------------------------------------------- network policies


@dataclass(frozen=True)
class Pod:
    """One end of a connection; without labels a machine outside the cluster."""

    labels: dict[str, str] = field(default_factory=dict)
    namespace: str = "hub"
    address: str = "10.1.1.1"


INTERNET = Pod(address="93.184.215.14", namespace="")
METADATA = Pod(address=_METADATA, namespace="")
KUBERNETES = Pod(address="10.96.0.1", namespace="")
NAMES = Pod({"k8s-app": "kube-dns"}, "kube-system", "10.96.0.10")


def may_reach(policies: Iterable[dict[str, Any]], source: Pod, target: Pod, port: int) -> bool:
    """Whether some policies let a connection (TCP) through; both ends must allow it."""
    specs = [policy["spec"] for policy in policies]
    return _allowed(specs, "Egress", source, target, port) and _allowed(
        specs, "Ingress", target, source, port
    )


def _allowed(specs: list[dict[str, Any]], direction: str, here: Pod, there: Pod, port: int) -> bool:
    if here.namespace != "hub":
        return True  # not ours to say
    holding = [
        spec
        for spec in specs
        if direction in spec["policyTypes"] and _selects(spec["podSelector"], here.labels)
    ]
    rules = [rule for spec in holding for rule in spec.get(direction.lower(), [])]
    return not holding or any(_rule_allows(rule, direction, there, port) for rule in rules)


def _rule_allows(rule: dict[str, Any], direction: str, there: Pod, port: int) -> bool:
    ports, peers = rule.get("ports"), rule.get("to" if direction == "Egress" else "from")
    to_port = ports is None or any(
        one.get("port", port) == port and one.get("protocol", "TCP") == "TCP" for one in ports
    )
    return to_port and (peers is None or any(_is_peer(peer, there) for peer in peers))


def _is_peer(peer: dict[str, Any], pod: Pod) -> bool:
    if "ipBlock" in peer:
        block, address = peer["ipBlock"], ipaddress.ip_address(pod.address)
        return address in ipaddress.ip_network(block["cidr"]) and not any(
            address in ipaddress.ip_network(but) for but in block.get("except", ())
        )
    wanted = {"kubernetes.io/metadata.name": pod.namespace}
    here = (
        _selects(peer["namespaceSelector"], wanted) if "namespaceSelector" in peer else pod.namespace == "hub"
    )
    return here and bool(pod.labels) and _selects(peer.get("podSelector", {}), pod.labels)


def _selects(selector: dict[str, Any], labels: dict[str, str]) -> bool:
    assert set(selector) <= {"matchLabels"}, "read here is matchLabels alone"
    return bool(selector.get("matchLabels", {}).items() <= labels.items())


def chart_policies(values: dict[str, Any]) -> list[dict[str, Any]]:
    """What the chart makes of its values, by its documentation: the policies for hub, proxy and servers."""
    server = {"app": "jupyterhub", "component": "singleuser-server"}
    hub, proxy = ({"app": "jupyterhub", "component": name} for name in ("hub", "proxy"))
    to_hub, to_proxy, to_server = _rule(8081, hub), _rule(8000, proxy), _rule(8888, server)
    return [
        _policy(
            server,
            [_rule(8888, {"hub.jupyter.org/network-access-singleuser": "true"}, "from")],
            [to_hub, to_proxy, *_egress(values["singleuser"]["networkPolicy"], private=False)],
        ),
        _policy(
            hub,
            [_rule(8081, {"hub.jupyter.org/network-access-hub": "true"}, "from")],
            [_rule(8001, proxy), to_server, *_egress(values["hub"]["networkPolicy"], private=True)],
        ),
        _policy(
            proxy,
            [{"ports": [{"port": 8000}]}, _rule(8001, {"hub.jupyter.org/network-access-proxy-api": "true"}, "from")],
            [to_hub, to_server, *_egress(values["proxy"]["chp"]["networkPolicy"], private=True)],
        ),
    ]  # fmt: skip


def _policy(pods: dict[str, str], ingress: list[Any], egress: list[Any]) -> dict[str, Any]:
    spec = {"podSelector": {"matchLabels": pods}, "policyTypes": ["Ingress", "Egress"]}
    return {"spec": spec | {"ingress": ingress, "egress": egress}}


def _rule(port: int, labels: dict[str, str], direction: str = "to") -> dict[str, Any]:
    return {"ports": [{"port": port}], direction: [{"podSelector": {"matchLabels": labels}}]}


def _egress(given: dict[str, Any], private: bool) -> list[dict[str, Any]]:
    assert given["enabled"]
    chosen = {
        "cloudMetadataServer": private, "dnsPortsKubeSystemNamespace": True,
        "dnsPortsPrivateIPs": True, "nonPrivateIPs": True, "privateIPs": private,
    } | given.get("egressAllowRules", {})  # fmt: skip
    private_blocks = [{"ipBlock": {"cidr": block}} for block in _PRIVATE]
    outside = {"cidr": "0.0.0.0/0", "except": [*_PRIVATE, f"{_METADATA}/32"]}
    names = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "kube-system"}}}
    rules = {
        "cloudMetadataServer": {"to": [{"ipBlock": {"cidr": f"{_METADATA}/32"}}]},
        "dnsPortsKubeSystemNamespace": {"to": [names], "ports": [{"port": 53}]},
        "dnsPortsPrivateIPs": {"to": private_blocks, "ports": [{"port": 53}]},
        "nonPrivateIPs": {"to": [{"ipBlock": outside}]},
        "privateIPs": {"to": private_blocks},
    }
    return [*(rules[name] for name, on in chosen.items() if on), *given.get("egress", [])]
