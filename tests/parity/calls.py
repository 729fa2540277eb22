"""A call of every command of ``urd``, on the invented town: what both databases are asked, one after another.

``{…}`` is looked up in the town. A line that begins with ``!`` ends with a code that says so, on both alike;
one that begins with ``+`` is called once, as JSON, because it writes, takes long, or others show its kind of text.
"""

FOUND = {
    "accreditation": "SELECT min(engagement_id) FROM urd_media_accreditation",
    "aftercare": "SELECT min(engagement_id) FROM urd_investors_aftercare",
    "city": "SELECT min(organisation_id) FROM urd_partner_cities_partner_city",
    "correction": "SELECT min(engagement_id) FROM urd_media_correction_request",
    "enquiry": "SELECT min(engagement_id) FROM urd_investors_investor_enquiry",
    "event": "SELECT min(id) FROM urd_engagement WHERE type = 'media.press_event'",
    "grant": "SELECT min(engagement_id) FROM urd_ngos_municipal_grant",
    "held": "SELECT max(interaction_id) FROM urd_media_briefing_attendance",
    "incoming": "SELECT min(id) FROM urd_engagement WHERE type = 'government.incoming_request' AND stage = 'assigned'",
    "institution": "SELECT min(organisation_id) FROM urd_government_institution",
    "investor": "SELECT min(organisation_id) FROM urd_investors_investor",
    "journalist": "SELECT min(affiliation_id) FROM urd_media_journalist",
    "ngo": "SELECT min(organisation_id) FROM urd_ngos_ngo",
    "outlet": "SELECT max(organisation_id) FROM urd_media_outlet",
    "project": "SELECT min(id) FROM urd_engagement WHERE type = 'investors.investment_project' AND stage = 'site_visit'",
    "questions": "SELECT min(link.engagement_id) FROM urd_media_q_and_a q JOIN urd_interaction_engagement link "
    "ON link.interaction_id = q.interaction_id",
    "release": "SELECT min(engagement_id) FROM urd_media_press_release",
    "request": "SELECT min(id) FROM urd_engagement WHERE type = 'government.official_request' AND stage = 'sent'",
    "reserved": "SELECT min(id) FROM urd_investors_site WHERE status = 'reserved'",
    "site": "SELECT min(id) FROM urd_investors_site WHERE status = 'available'",
}
"""Numbers by the names that calls have for them."""

LINES = """
+ init {new}
init {new}
! demo
plugins
plugins --plugin media
upgrade --dry-run
upgrade
+ add org "читалище „Нова Искра“" --country BG --email Iskra@Example.org --phone "+359 2 940 5000"
+ add org "Zephyr-9 ООД" --country SE --url https://example.com/я --note "Ред „едно“"
+ add org 'ab "Ångström" & O’Neil' --identifier ext:books=Я-1
! add org X --country ZZ
! add org "Двойник" --identifier BG-EIK=1
+ add person "д-р Ана Мария Ѝорданова" --at-org "Zephyr-9 ООД" --position CFO --since 2024-05 --email ana@example.com
+ add person "Éloïse d'Été" --language fr --country FR
! add person "Никой" --at-org "Няма такова"
+ log call "За терена" --with "Zephyr-9 ООД" --at 2026-02-27T10:00 --source pbx:1 --body "дълъг разговор"
+ log meeting "Среща" --with {ngo} --with {city} --at 2026-03-01T09:30 --status held --place "Зала 1"
! log nosuch "Нещо" --with {ngo}
! log call "Никой" --with "Няма такъв"
! log call "Никой" --with 999999
! log call "По нищо" --with {ngo} --engagement 999999
! log call "На нищо" --with {ngo} --reply-to 99999999999999999999
! task add "За нищо" --engagement 999999
show "Zephyr-9 ООД"
show {city} --on 2025-01-01
show {journalist}
! show 999999999999
! show 9223372036854775808
! show "Няма такъв"
timeline {ngo}
timeline {city} --limit 3
timeline {city} --kind letter --since 2024-01-01 --until 2026-03-01
timeline "Zephyr-9 ООД" --status held
search а
search "об"
search "община" --limit 7
search obshtina --kind organisation
search Ivanova --kind person
search "ива"
search ana@example.com
search "+359 2 940 5000"
search "неизвестно нещо"
search angstrom
+ report agreements_expiring --months 120
+ report contact_history --party {city}
+ report everything_about --country DE
report everything_about --country SE
! report everything_about --country Атлантида
+ report government.asks_to --institution {institution}
+ report government.correspondence --year 2025
+ report government.due_in --days 400
+ report government.history --institution {institution}
+ report government.meetings_of_parties --since 2020-01-01
+ report government.mps --district 1
report government.our_seats
+ report government.posts_changed_since --day 2000-01-01
+ report government.unanswered --days 0
+ report government.who_holds --post 1
+ report government.who_to_ask --topic вода
+ report investors.aftercare_due
+ report investors.announced_vs_realised
+ report investors.blocking_issues
+ report investors.investors_from --country DE
+ report investors.lost_reasons
+ report investors.pipeline
report investors.pipeline --by country
+ report investors.response_time --month 2026-02
report investors.sites_matching 1
+ report investors.stale_projects --days 1
+ report investors.who_met --investor {investor}
+ report media.accreditations_expiring --days 4000
+ report media.attendance_trend
+ report media.coverage
+ report media.coverage_totals
+ report media.journalists
+ report media.moved_journalists --days 4000
+ report media.never_attended
+ report media.press_list {event}
+ report media.release_pickup {release}
+ report media.requests_due --on 2030-01-01
+ report media.response_time
+ report media.share_by_outlet
+ report media.who_wrote_about {ngo}
+ report meetings_without_minutes --days 4000
+ report ngos.grants
+ report ngos.grants --by area
+ report ngos.ngos
+ report ngos.not_met_in --months 1
+ report ngos.overdue_commitments --on 2030-01-01
+ report ngos.partners_for --areas-of-call culture
+ report ngos.re_registration_risk
+ report ngos.reports_missing --on 2030-01-01
+ report ngos.who_sits_where
+ report overdue_commitments --on 2030-01-01
report partner_cities.agreement_register
+ report partner_cities.agreements_expiring --months 120
+ report partner_cities.balance_in_out --city {city}
+ report partner_cities.correspondence --city {city}
+ report partner_cities.cost_per_partner --year 2025
+ report partner_cities.dormant_partners --months 1
+ report partner_cities.exchanges
+ report partner_cities.exchanges --year 2025
+ report partner_cities.next_anniversaries --days 400
+ report partner_cities.unanswered_letters --days 0
+ report partner_cities.who_is_our_contact --city {city}
+ report posts_changed_since --day 2000-01-01
report ngos.ngos --csv
report --list
+ output government.address_book
+ output government.correspondence_register --year 2025
+ output government.greeting_letter --post 1
+ output government.request_letter --request {request}
+ output government.seats_register
+ output government.visit_brief --institution {institution}
+ output investors.aftercare_report --aftercare {aftercare}
+ output investors.investor_directory --country DE
+ output investors.monthly_pipeline
+ output investors.offer_letter --project {project}
+ output investors.site_one_pager --site {site}
+ output media.accreditation_badges --accreditation {accreditation}
+ output media.accreditation_list
+ output media.clipping_digest --month 2026-02
+ output media.embargo_log --release {release}
+ output media.media_list
+ output media.press_list --event {event}
+ output media.press_release --release {release}
+ output media.questions_and_answers --engagement {questions}
+ output media.run_sheet --event {event}
+ output media.tone_report --month 2026-02
+ output ngos.agreement_list
+ output ngos.commitments_sheet --ngo {ngo}
+ output ngos.grant_register
+ output ngos.grants_csv --year 2025
+ output ngos.grants_json --year 2025
+ output ngos.invitation_list --area culture
output ngos.ngo_directory
+ output partner_cities.agreement_register
+ output partner_cities.council_report --year 2025
+ output partner_cities.letter_draft --city {city} --occasion city_day
output partner_cities.mayor_briefing --city {city}
+ output partner_cities.year_plan --year 2026
output --list
deadlines --from 2026-01-01 --to 2027-01-01
deadlines --ics
engagement list
engagement list --type media.press_release --state all
engagement list --party {investor} --state all --limit 5
+ engagement open media.press_release "Новина" --with {outlet} --set 'title={{"bg": "Новина"}}' --set 'body={{"bg": "Ред"}}'
! engagement open media.press_release "Новина" --with {outlet}
engagement show {project}
engagement show {enquiry}
! engagement show 2147483648
! engagement move {project} nosuch
+ engagement move {project} shortlisted
! engagement move {project} shortlisted
+ commitment add "Ще отговорим" --to {ngo} --due 2026-03-10
+ commitment add "Ще платят" --by {investor}
commitment list
commitment list --party {ngo}
+ commitment close 1 --outcome broken --evidence "писмо"
! commitment close 4000000000
+ task add "Да се обади" --due 2026-03-05
+ task add "Без ден"
task list
+ task done 1
! task done 99999999999
+ import csv people.csv --as people
+ import csv organisations.csv --as organisations
! import csv odd.csv --as organisations
export csv organisations organisations-out.csv
export csv people -
export csv people - --columns organisation,surname,email
! export csv people - --columns surname,nosuch
export csv interactions interactions-out.csv --delimiter ;
+ government assign {incoming} "Отдел „Ѝ“"
+ government remind {request}
+ investors release {reserved}
+ investors reserve {site} {project} 2026-04-01
+ media change_outlet {journalist} {outlet} 2026-03-02 --copy-beats
media send {release} 14000000
! ngos pay {grant} 100.50 --paid-on 2026-03-01
+ partner_cities congratulate 2026
+ partner_cities freeze {city} 12/2026 --since 2026-02-01
+ partner_cities lift {city}
+ check
+ check --reindex
changes --limit 30
changes --after 50 --limit 5
+ copy {new} copied.db
""".strip().splitlines()
"""The calls, in the order they are made."""

FILES = {
    "people.csv": "given,surname,email,country\nЯна,Ѝовкова,yana@example.com,BG\nzoe,ÅBERG,zoe@example.com,SE\n",
    "organisations.csv": "name;country\nЕсен АД;BG\nЕСЕН-2;BG\n„Есен“ 10;BG\n„Есен“ 9;BG\n",
    "odd.csv": "name,country\n,BG\nФирма,Никъде\n",
}
"""What is taken in."""
