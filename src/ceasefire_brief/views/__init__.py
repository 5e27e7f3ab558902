"""A brief as people see it: sentences, pages, pictures. Imports the model and nothing that reads or writes."""
