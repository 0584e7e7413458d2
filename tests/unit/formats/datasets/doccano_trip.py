"""Takes a file through doccano's own import and export; run by a Python that has doccano.

``python doccano_trip.py IN OUT relation|label FOLDER``: imports, then exports what doccano has.
"""

import os
import sys
from pathlib import Path

source, target, shape, folder = sys.argv[1:]
os.environ |= {
    "DJANGO_SETTINGS_MODULE": "config.settings.development",
    "DATABASE_URL": f"sqlite:///{folder}/doccano.db",
}
import backend  # noqa: E402

sys.path.insert(0, str(Path(backend.__file__).parent))
import django  # noqa: E402

django.setup()
from data_export.celery_tasks import create_collaborative_dataset  # noqa: E402
from data_export.pipeline import factories  # noqa: E402
from data_import.datasets import load_dataset  # noqa: E402
from data_import.pipeline.catalog import create_file_format  # noqa: E402
from data_import.pipeline.readers import FileName  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from projects.models import SequenceLabelingProject  # noqa: E402

call_command("migrate", verbosity=0)
user = get_user_model().objects.create_user("tester")
project = SequenceLabelingProject.objects.create(
    name="p",
    project_type="SequenceLabeling",
    created_by=user,
    allow_overlapping=True,
    use_relation=shape == "relation",
    collaborative_annotation=True,
)
names = [FileName(source, source, "in.jsonl")]
task = "RelationExtraction" if shape == "relation" else "SequenceLabeling"
data = load_dataset(task, create_file_format("JSONL"), names, project, encoding="utf_8")
data.save(user)
assert not data.errors, [e.dict() for e in data.errors]
formatters = factories.create_formatter(project, "JSONL")
create_collaborative_dataset(project, folder, False, formatters, factories.create_writer("JSONL"))
Path(folder, "all.jsonl").rename(target)
