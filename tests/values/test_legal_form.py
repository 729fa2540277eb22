import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values.legal_form import normalise_form, strip

NAMES = """
„Вентил“ ООД|Вентил|ООД
ВЕНТИЛ ООД|ВЕНТИЛ|ООД
Вентил О.О.Д.|Вентил|ООД
"Вентил"ООД|Вентил|ООД
Ventil O.O.D.|Ventil|ООД
Ventil OOD|Ventil|ООД
вентил оод|вентил|ООД
Вентил оод|Вентил|ООД
Ventil Eood|Ventil|ЕООД
Jagodina doo|Jagodina|d.o.o.
Dedeman Srl|Dedeman|SRL
Вентил, ЕООД|Вентил|ЕООД
VENTIL EOOD|VENTIL|ЕООД
Вентил България АД|Вентил България|АД
Ventil A.D.|Ventil|АД
«Вентил» ЕАД|Вентил|ЕАД
ЕТ „Вентил – Стоян Петков“|Вентил – Стоян Петков|ЕТ
ЕТ Стоян Петков|Стоян Петков|ЕТ
Вентил КД|Вентил|КД
Петкови и сие СД|Петкови и сие|СД
Вентил КДА|Вентил|КДА
ДЗЗД „Мост 2026“|Мост 2026|ДЗЗД
Сдружение „Зелен бряг“|Зелен бряг|Сдружение
Сдружение с нестопанска цел „Зелен бряг“|Зелен бряг|Сдружение
СНЦ Зелен бряг|Зелен бряг|Сдружение
Фондация „Пристан“|Пристан|Фондация
ФОНДАЦИЯ ПРИСТАН|ПРИСТАН|Фондация
Пристан Фондация|Пристан|Фондация
Pristan Foundation|Pristan|Фондация
Народно читалище „Изгрев – 1871“|Изгрев – 1871|НЧ
НЧ „Изгрев – 1871“|Изгрев – 1871|НЧ
Читалище Изгрев|Изгрев|НЧ
Земеделска кооперация „Нива“|Нива|Кооперация
ДП „Пристанища“|Пристанища|ДП
Общинско предприятие „Чистота“|Чистота|ОП
Вентил дружество с ограничена отговорност|Вентил|ООД
„Вентил“ ООД в ликвидация|Вентил|ООД
Lindqvist Ventil AB|Lindqvist Ventil|AB
AB Lindqvist|Lindqvist|AB
Klinkenberg GmbH|Klinkenberg|GmbH
Klinkenberg GmbH & Co. KG|Klinkenberg|GmbH & Co. KG
KLINKENBERG GMBH|KLINKENBERG|GmbH
klinkenberg gmbh|klinkenberg|GmbH
Klinkenberg AG|Klinkenberg|AG
Turnverein Nord e.V.|Turnverein Nord|e.V.
Thornbury Ltd.|Thornbury|Ltd
Thornbury Limited|Thornbury|Ltd
Thornbury (Ltd)|Thornbury|Ltd
Thornbury Co., Ltd.|Thornbury|Ltd
Thornbury & Co.|Thornbury|& Co
Thornbury, Inc.|Thornbury|Inc
Thornbury LLC|Thornbury|LLC
Mercier S.A.|Mercier|SA
Mercier SA|Mercier|SA
Mercier SARL|Mercier|SARL
Valvola S.p.A.|Valvola|S.p.A.
Valvola S.r.l.|Valvola|SRL
Robinet SRL|Robinet|SRL
Vindmark A/S|Vindmark|A/S
Vindmark ApS|Vindmark|ApS
Vindmark AS|Vindmark|AS
Järvinen Oy|Järvinen|Oy
Kraan B.V.|Kraan|B.V.
Kraan BV|Kraan|B.V.
Kraan N.V.|Kraan|N.V.
Ventil d.o.o.|Ventil|d.o.o.
Вентил ДОО|Вентил|д.о.о.
Szelep Kft.|Szelep|Kft
Ventil s.r.o.|Ventil|s.r.o.
Ventil, s. r. o.|Ventil|s.r.o.
Ventil a.s.|Ventil|AS
Zawór sp. z o.o.|Zawór|sp. z o.o.
Vana A.Ş.|Vana|A.Ş.
Vana Ltd. Şti.|Vana|Ltd. Şti.
Βαλβίδα Α.Ε.|Βαλβίδα|Α.Ε.
Βαλβίδα Ε.Π.Ε.|Βαλβίδα|Ε.Π.Ε.
ООО «Вентиль»|Вентиль|ООО
ЗАО «Вентиль»|Вентиль|ЗАО
ТОВ «Вентиль»|Вентиль|ТОВ
Вентил|Вентил|
АД|АД|
„АД“|АД|
ЕТ ООД|ЕТ|ООД
– ООД|ООД|
Фондация|Фондация|
Фондация за култура|Фондация за култура|
Сдружение на лозарите|Сдружение на лозарите|
Foundation for Rivers|Foundation for Rivers|
Grand Hotel Spa|Grand Hotel Spa|
Medi SPA|Medi SPA|
Община Ягодово|Община Ягодово|
Мария Коева|Мария Коева|
John O'Brien|John O'Brien|
Clinic A B|Clinic A B|
Адам|Адам|
ОУ „Васил Левски“|ОУ Васил Левски|
"""


class TestStrip:
    @pytest.mark.parametrize("name, bare, form", [line.split("|") for line in NAMES.strip().split("\n")])
    def test_parts_name_and_form(self, name, bare, form):
        """The form goes wherever it stands and however it is written, and nothing else goes."""
        assert strip(name) == (bare, form)

    @given(st.text(max_size=60))
    def test_never_takes_the_whole_name(self, text):
        """Whatever has a letter or a digit keeps one."""
        assert any(map(str.isalnum, strip(text)[0])) == any(map(str.isalnum, text))

    def test_nothing_is_nothing(self):
        """An empty name has no form."""
        assert strip("  ") == ("", "")


class TestNormaliseForm:
    @pytest.mark.parametrize(
        "written, form",
        [
            ("OOD", "ООД"),
            ("o.o.d.", "ООД"),
            ("Едноличен търговец", "ЕТ"),
            ("Gmbh", "GmbH"),
            ("spa", "S.p.A."),
            ("s. p. a.", "S.p.A."),
            ("A.Ş.", "A.Ş."),
            ("сдружение", "Сдружение"),
            (" Genossenschaft ", "Genossenschaft"),
            ("", ""),
        ],
    )
    def test_gives_the_spelling_of_the_register(self, written, form):
        """One form has one spelling; an unknown one keeps its own."""
        assert normalise_form(written) == form
