"""Translation of the kernels, for those who change one; nothing else imports it."""
