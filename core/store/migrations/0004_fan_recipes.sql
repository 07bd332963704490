-- Named ways to make up a fan's score, per artist or (without one) for the overview.
CREATE TABLE fan_recipe (
    id         INTEGER PRIMARY KEY,
    profile_id INTEGER REFERENCES profile (id),      -- NULL: all profiles
    name       TEXT    NOT NULL COLLATE NOCASE,
    recipe     TEXT    NOT NULL,                     -- JSON, see ScoreRecipe
    in_use     INTEGER NOT NULL,                     -- 1: the one the scores are made by
    changed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX fan_recipe_name ON fan_recipe (coalesce(profile_id, 0), name);
CREATE UNIQUE INDEX fan_recipe_in_use ON fan_recipe (coalesce(profile_id, 0)) WHERE in_use = 1;
