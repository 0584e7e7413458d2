"""Takes a file through Label Studio's own import and export; run by a Python that has it.

``python label_studio_trip.py IN OUT SHORT FOLDER``: imports into a project on its own database,
then exports whole tasks (OUT) and the short form (SHORT, a folder) with its own converter.
"""

import json
import os
import sys
from pathlib import Path

source, target, short, folder = sys.argv[1:]
os.environ |= {
    "DJANGO_SETTINGS_MODULE": "core.settings.label_studio",
    "LABEL_STUDIO_BASE_DATA_DIR": folder,
    "DJANGO_DB": "sqlite",
    "COLLECT_ANALYTICS": "false",
    "SENTRY_DSN": "",
    "LATEST_VERSION_CHECK": "false",
}
import label_studio  # noqa: E402

sys.path.insert(0, str(Path(label_studio.__file__).parent))
import django  # noqa: E402

django.setup()
from data_export.serializers import ExportDataSerializer  # noqa: E402
from data_import.serializers import ImportApiSerializer  # noqa: E402
from django.core.management import call_command  # noqa: E402
from label_studio_sdk.converter import Converter  # noqa: E402
from organizations.models import Organization  # noqa: E402
from projects.models import Project  # noqa: E402
from tasks.models import Task  # noqa: E402
from users.models import User  # noqa: E402

tasks = json.loads(Path(source).read_text("utf-8"))
labels = sorted(
    {
        label
        for task in tasks
        for said in (*task["annotations"], *task["predictions"])
        for result in said["result"]
        for label in result.get("value", {}).get("labels", ())
    }
)
kinds = ("mention", "claim", "finding", "correction", "fault", "tag", "comment", "passage")
config = f"""<View>
  <Labels name="label" toName="text">{"".join(f'<Label value="{x}"/>' for x in labels)}</Labels>
  <Text name="text" value="$text"/>
  <Choices name="kind" toName="text" perRegion="true">
    {"".join(f'<Choice value="{x}"/>' for x in kinds)}</Choices>
  <TextArea name="link" toName="text" perRegion="true"/>
</View>"""
call_command("migrate", verbosity=0)
user = User.objects.create_user("tester@desk.example", "x")
organization = Organization.create_organization(created_by=user, title="o")
project = Project.objects.create(
    title="p", label_config=config, created_by=user, organization=organization
)
importer = ImportApiSerializer(data=tasks, many=True, context={"project": project, "user": user})
importer.is_valid(raise_exception=True)
importer.save(project_id=project.id)
found = Task.objects.filter(project=project).order_by("id")
exported = ExportDataSerializer(found, many=True).data
Path(target).write_text(json.dumps(exported, ensure_ascii=False, default=str), "utf-8")
Converter(config, None).convert(target, short, "JSON_MIN", is_dir=False)
