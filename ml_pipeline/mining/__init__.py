"""Frequent itemset mining on columns: no part of the pipeline, only NumPy and llvmlite."""

from ml_pipeline.mining.errors import TooLittleMemoryError, TooManyItemsetsError
from ml_pipeline.mining.groups import count_groups
from ml_pipeline.mining.measures import ItemsetMeasures, measure_itemsets
from ml_pipeline.mining.miner import mine
from ml_pipeline.mining.model import Itemsets, Transactions
from ml_pipeline.mining.native import load_kernels
from ml_pipeline.mining.rules import Rules, find_rules

__all__ = [
    "ItemsetMeasures",
    "Itemsets",
    "Rules",
    "TooLittleMemoryError",
    "TooManyItemsetsError",
    "Transactions",
    "count_groups",
    "find_rules",
    "load_kernels",
    "measure_itemsets",
    "mine",
]
