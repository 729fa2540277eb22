"""The outputs as they are declared."""

from urd_crm.contract import Output, Text
from urd_crm.plugins.investors.outputs.aftercare import aftercare_report
from urd_crm.plugins.investors.outputs.directory import investor_directory
from urd_crm.plugins.investors.outputs.letter import offer_letter
from urd_crm.plugins.investors.outputs.month import monthly_pipeline
from urd_crm.plugins.investors.outputs.site import site_one_pager

OUTPUTS = (
    Output("site_one_pager", site_one_pager, Text(en="One-pager of a site", bg="Представяне на терен")),
    Output("offer_letter", offer_letter, Text(en="Offer letter", bg="Писмо с предложение"), is_public=False),
    Output("monthly_pipeline", monthly_pipeline, Text(en="Monthly pipeline", bg="Месечна справка за проектите")),
    Output(
        "aftercare_report",
        aftercare_report,
        Text(en="Aftercare report", bg="Доклад за слединвестиционно обслужване"),
        is_public=False,
    ),
    Output("investor_directory", investor_directory, Text(en="Directory of investors", bg="Указател на инвеститорите")),
)
