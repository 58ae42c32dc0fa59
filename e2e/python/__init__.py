"""What only Python has: the synchronous client, the habits of prisma-client-py, records in other people's code."""
