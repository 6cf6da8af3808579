"""Schemas of all tables: one YAML file per source, static, intermediate and result table."""
