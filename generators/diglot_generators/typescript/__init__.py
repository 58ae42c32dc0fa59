"""The TypeScript generator: types for each model, thin modules, the manifest."""
