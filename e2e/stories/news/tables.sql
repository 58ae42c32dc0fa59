CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
CREATE TABLE authors (id SERIAL NOT NULL, name TEXT NOT NULL, PRIMARY KEY (id));
CREATE TABLE posts (
  id UUID DEFAULT gen_random_uuid() NOT NULL,
  title TEXT NOT NULL,
  meta JSONB DEFAULT '{}',
  created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  author_id INTEGER NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE CASCADE
);
CREATE INDEX ix_posts_created_at ON posts (created_at);
INSERT INTO alembic_version VALUES ('5f1c');
INSERT INTO authors (name) VALUES ('Ada'), ('Alan');
INSERT INTO posts (title, created_at, author_id)
SELECT 'post ' || n, timestamptz '2024-03-10 12:00:00+02' + n * interval '1 hour', n % 2 + 1 FROM generate_series(1, 12) AS n;
