"""The tables in the database: engine settings, what is there, how it is made and upgraded."""
