"""Frequent itemset mining on columns, with NumPy and llvmlite alone."""

from itemset_mining.errors import (
    InvalidArgumentError,
    MiningError,
    TooLittleMemoryError,
    TooManyItemsetsError,
)
from itemset_mining.groups import count_groups
from itemset_mining.measures import ItemsetMeasures, measure_itemsets
from itemset_mining.memory import SetMemory
from itemset_mining.memory_limits import available_memory, save_address_space
from itemset_mining.miner import mine
from itemset_mining.model import Itemsets, Transactions
from itemset_mining.native import load_kernels
from itemset_mining.rules import Rules, find_rules

__version__ = "0.1.0"

__all__ = [
    "InvalidArgumentError",
    "ItemsetMeasures",
    "Itemsets",
    "MiningError",
    "Rules",
    "SetMemory",
    "TooLittleMemoryError",
    "TooManyItemsetsError",
    "Transactions",
    "available_memory",
    "count_groups",
    "find_rules",
    "load_kernels",
    "measure_itemsets",
    "mine",
    "save_address_space",
]
