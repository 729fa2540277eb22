"""The outputs as they are declared."""

from urd_crm.contract import Output, Text
from urd_crm.plugins.ngos.outputs.agreements import agreement_list
from urd_crm.plugins.ngos.outputs.commitments import commitments_sheet
from urd_crm.plugins.ngos.outputs.directory import ngo_directory
from urd_crm.plugins.ngos.outputs.invitation import invitation_list
from urd_crm.plugins.ngos.outputs.open_data import grants_json
from urd_crm.plugins.ngos.outputs.open_table import grants_csv
from urd_crm.plugins.ngos.outputs.register import grant_register

OUTPUTS = (
    Output("ngo_directory", ngo_directory, Text(en="Directory of NGOs", bg="Указател на НПО")),
    Output("grant_register", grant_register, Text(en="Register of grants", bg="Регистър на финансирането")),
    Output(
        "grants_json",
        grants_json,
        Text(en="Grants as open data, JSON", bg="Финансиране като отворени данни, JSON"),
        form="json",
    ),
    Output(
        "grants_csv",
        grants_csv,
        Text(en="Grants as open data, CSV", bg="Финансиране като отворени данни, CSV"),
        form="csv",
    ),
    Output(
        "commitments_sheet",
        commitments_sheet,
        Text(en="Promises to an NGO", bg="Ангажименти към организация"),
        is_public=False,
    ),
    Output("invitation_list", invitation_list, Text(en="Invitation list", bg="Списък за покана"), is_public=False),
    Output(
        "agreement_list",
        agreement_list,
        Text(en="Agreements and their ends", bg="Споразумения и срокове"),
        is_public=False,
    ),
)
