"""Runs the jobs of a workflow: its ``run`` steps as they are, and stand-ins for its actions."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tools.rehearsal.expressions import filled, holds
from tools.rehearsal.scratch import Scratch

_AFTER_FAILURE = "failure()"


@dataclass
class Job:
    """One job under way: where it works, what its expressions mean and what it printed."""

    folder: Path
    known: dict[str, str]
    variables: Mapping[str, str]
    output: list[str] = field(default_factory=list)
    succeeded: bool = True


@dataclass
class Workflows:
    """``artifacts`` outlive a workflow; ``variables`` are what a runner's environment has."""

    scratch: Scratch
    artifacts: Path
    variables: Mapping[str, str]

    def run(self, path: Path, known: Mapping[str, str]) -> list[Job]:
        """Run every job of a workflow in order; after a failing one, those for that case only."""
        content = yaml.safe_load(path.read_text("utf-8"))
        table, done = dict(known), list[Job]()
        for name, job in content["jobs"].items():
            failed = not all(one.succeeded for one in done)
            if failed != (job.get("if") == _AFTER_FAILURE):
                continue
            if "if" in job and not failed and not holds(job["if"], table):
                continue
            for case in _cases(job):
                made = self._job(job["steps"], {**table, **case})
                done.append(made)
                for output, expression in job.get("outputs", {}).items() if made.succeeded else ():
                    table[f"needs.{name}.outputs.{output}"] = filled(expression, made.known)
        return done

    def _job(self, steps: list[dict[str, Any]], known: Mapping[str, str]) -> Job:
        job = Job(self.scratch.workspace(), dict(known), self.variables)
        for step in steps:
            if "if" in step and not holds(step["if"], job.known):
                continue
            if "uses" in step:
                self._action(step["uses"].partition("@")[0], step.get("with", {}), job)
            elif not _command(step, job) and not step.get("continue-on-error"):
                job.succeeded = False
                break
        return job

    def _action(self, action: str, given: Mapping[str, Any], job: Job) -> None:
        """What the few actions do, as far as the steps after them can tell."""
        values = {name: filled(str(value), job.known) for name, value in given.items()}
        match action:
            case "actions/setup-python":
                return
            case "actions/checkout":
                self.scratch.clone(job.folder, values.get("ref") or job.known["github.ref_name"])
            case "actions/upload-artifact":
                self._keep(values["name"], job.folder / values["path"])
            case "actions/download-artifact":
                target = job.folder / values["path"]
                shutil.copytree(self.artifacts / values["name"], target, dirs_exist_ok=True)
            case _:
                raise ValueError(f"no stand-in for {action}")

    def _keep(self, name: str, source: Path) -> None:
        target = self.artifacts / name
        shutil.rmtree(target, ignore_errors=True)
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            target.mkdir(parents=True)
            shutil.copy2(source, target)


def _cases(job: Mapping[str, Any]) -> list[dict[str, str]]:
    """What the expressions of each run of a job mean, where a matrix lists them one by one."""
    listed = job.get("strategy", {}).get("matrix", {}).get("include", [{}])
    return [{f"matrix.{name}": str(value) for name, value in one.items()} for one in listed]


def _command(step: Mapping[str, Any], job: Job) -> bool:
    """Run one ``run`` step as a runner's bash does."""
    files = {name: job.folder.parent / name.lower() for name in ("GITHUB_OUTPUT",)}
    for path in files.values():
        path.touch()
    own = {name: filled(str(text), job.known) for name, text in step.get("env", {}).items()}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", filled(step["run"], job.known)],
        cwd=job.folder,
        env={
            **_plain(),
            **job.variables,
            **{name: str(path) for name, path in files.items()},
            **own,
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    job.output.append(done.stdout)
    if "id" in step:
        job.known[f"steps.{step['id']}.outcome"] = "failure" if done.returncode else "success"
        for line in files["GITHUB_OUTPUT"].read_text("utf-8").splitlines():
            name, _, value = line.partition("=")
            job.known[f"steps.{step['id']}.outputs.{name}"] = value
    return done.returncode == 0


def _plain() -> dict[str, str]:
    """The environment without what would make a step another one than on a runner."""
    kept = ("PATH", "HOME", "LANG", "TMPDIR", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL")
    return {name: os.environ[name] for name in kept if name in os.environ}
