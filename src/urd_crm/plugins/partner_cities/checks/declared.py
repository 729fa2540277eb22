"""The checks as they are declared."""

from urd_crm.plugins.partner_cities.checks import agreement, city, exchange, letter

CHECKS = (*agreement.ALL, *city.ALL, *exchange.ALL, *letter.ALL)
