CREATE TABLE `mentor_listings` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`accepting` integer NOT NULL,
	`approved_at` integer NOT NULL,
	`rating` integer NOT NULL,
	`completed` integer NOT NULL,
	`soon` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `mentor_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mentor_listings_user_id_unique` ON `mentor_listings` (`user_id`);--> statement-breakpoint
CREATE INDEX `mentor_listings_rating` ON `mentor_listings` (`accepting`,`rating`,`id`);--> statement-breakpoint
CREATE INDEX `mentor_listings_completed` ON `mentor_listings` (`accepting`,`completed`,`id`);--> statement-breakpoint
CREATE INDEX `mentor_listings_soon` ON `mentor_listings` (`accepting`,`soon`,`id`);--> statement-breakpoint
-- The words of each listed mentor. Nothing is stored but the index itself; `facets` holds what filters ask for, as words
-- that nobody can type: U+E000, a letter for the kind, and the value in hex.
CREATE VIRTUAL TABLE `mentor_search` USING fts5(
	`name`, `expertise`, `skills`, `work`, `headline`, `bio`, `facets`,
	content='', contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 2 tokenchars '+#'"
);--> statement-breakpoint
CREATE VIRTUAL TABLE `mentor_search_terms` USING fts5vocab('mentor_search', 'instance');--> statement-breakpoint
CREATE VIRTUAL TABLE `mentor_search_vocabulary` USING fts5vocab('mentor_search', 'col');--> statement-breakpoint
-- Who is listed, and what the list sorts by. An opening is a bit of a UTC day: its place is read from the lowest one.
CREATE VIEW `mentor_listed` AS
SELECT m.user_id, m.accepting, m.approved_at,
	CASE WHEN s.rating_count >= 3 THEN s.rating_sum * 100 / s.rating_count ELSE 0 END AS rating,
	coalesce(s.completed, 0) AS completed,
	coalesce(
		(SELECT -1800000 * (o.utc_day * 48 + 4 * length(o.bit) - 5 + instr('1248', substr(o.bit, 1, 1)))
		FROM (SELECT utc_day, printf('%x', mask & -mask) AS bit FROM mentor_openings
			WHERE mentor_id = m.user_id AND m.accepting ORDER BY utc_day LIMIT 1) o),
		-8640000000000000) AS soon
FROM mentor_profiles m JOIN users u ON u.id = m.user_id LEFT JOIN mentor_stats s ON s.user_id = m.user_id
WHERE m.status = 'approved' AND u.status = 'active' AND u.deletion_due_at IS NULL;--> statement-breakpoint
-- What mentors are found by, a row for each column of the index. Letters that are no letter with an accent are spelled
-- out, and the signs of Chinese, Japanese and Korean stand apart, as domain/mentors/search-words.ts has it.
CREATE VIEW `mentor_search_texts` AS
SELECT user_id, nth, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th'), 'ł', 'l'), 'Ł', 'l'), 'ı', 'i') AS words
FROM (SELECT w.user_id, t.key AS nth,
	CASE WHEN t.value GLOB '*[぀-ヿ㐀-䶿一-鿿가-힯]*' THEN (
		WITH RECURSIVE signs(n, sign) AS (
			SELECT 1, substr(t.value, 1, 1) UNION ALL
			SELECT n + 1, substr(t.value, n + 1, 1) FROM signs WHERE n < length(t.value))
		SELECT group_concat(CASE WHEN sign GLOB '[぀-ヿ㐀-䶿一-鿿가-힯]' THEN ' ' || sign || ' ' ELSE sign END, '') FROM signs)
	ELSE t.value END AS text
FROM (
	SELECT m.user_id, json_array(
		u.name,
		(SELECT group_concat(c.name, ' ') FROM mentor_expertise e JOIN expertise_categories c ON c.id = e.category_id
			WHERE e.user_id = m.user_id AND NOT c.hidden),
		(SELECT group_concat(k.name, ' ') FROM user_skills h JOIN skills k ON k.id = h.skill_id
			WHERE h.user_id = m.user_id AND NOT h.wants),
		concat_ws(' ', p.company, p.job_title),
		p.headline,
		m.bio,
		(SELECT group_concat(char(57344) || kind || hex(value), ' ') FROM (
			SELECT 'k' AS kind, a.slug AS value FROM mentor_expertise e
				JOIN expertise_categories c ON c.id = e.category_id AND NOT c.hidden
				JOIN expertise_categories a ON c.id IN (a.id, a.merged_into)
			WHERE e.user_id = m.user_id UNION ALL
			SELECT 's', k.slug FROM user_skills h JOIN skills k ON k.id = h.skill_id WHERE h.user_id = m.user_id AND NOT h.wants UNION ALL
			SELECT 'l', lang FROM user_languages WHERE user_id = m.user_id UNION ALL
			SELECT DISTINCT 'g', goal_type FROM session_types WHERE mentor_id = m.user_id AND active UNION ALL
			SELECT 'c', p.country WHERE p.country IS NOT NULL UNION ALL
			SELECT 'z', m.timezone UNION ALL
			SELECT 'r', 4 FROM mentor_stats WHERE user_id = m.user_id AND rating_count >= 3 AND rating_sum >= 4 * rating_count))
	) AS told
	FROM mentor_profiles m JOIN users u ON u.id = m.user_id LEFT JOIN profiles p ON p.user_id = m.user_id
) w, json_each(w.told) t);--> statement-breakpoint
CREATE VIEW `mentor_search_due` AS SELECT user_id FROM mentor_listings;--> statement-breakpoint
-- Makes one mentor's row and words anew. The place in the list stays, unless what it tells has changed.
CREATE TRIGGER `mentor_search_renew` INSTEAD OF INSERT ON `mentor_search_due` BEGIN
	DELETE FROM mentor_listings WHERE user_id = new.user_id AND NOT EXISTS (
		SELECT 1 FROM mentor_listed d WHERE d.user_id = new.user_id
			AND d.accepting = mentor_listings.accepting AND d.approved_at = mentor_listings.approved_at);
	DELETE FROM mentor_search WHERE rowid IN (SELECT id FROM mentor_listings WHERE user_id = new.user_id);
	INSERT INTO mentor_listings (id, user_id, accepting, approved_at, rating, completed, soon)
		SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM mentor_listings WHERE id = d.place) THEN d.place ELSE (
			SELECT l.id + 1 FROM mentor_listings l WHERE l.id >= d.place
				AND NOT EXISTS (SELECT 1 FROM mentor_listings n WHERE n.id = l.id + 1) ORDER BY l.id LIMIT 1) END,
			d.user_id, d.accepting, d.approved_at, d.rating, d.completed, d.soon
		FROM (SELECT *, accepting * 1099511627776 + approved_at / 60000 * 1024 AS place FROM mentor_listed WHERE user_id = new.user_id) d
		WHERE true
		ON CONFLICT (user_id) DO UPDATE SET rating = excluded.rating, completed = excluded.completed, soon = excluded.soon;
	INSERT INTO mentor_search (rowid, name, expertise, skills, work, headline, bio, facets)
		SELECT l.id, max(words) FILTER (WHERE nth = 0), max(words) FILTER (WHERE nth = 1), max(words) FILTER (WHERE nth = 2),
			max(words) FILTER (WHERE nth = 3), max(words) FILTER (WHERE nth = 4), max(words) FILTER (WHERE nth = 5),
			max(words) FILTER (WHERE nth = 6)
		FROM mentor_listings l JOIN mentor_search_texts t ON t.user_id = l.user_id
		WHERE l.user_id = new.user_id GROUP BY l.id;
END;--> statement-breakpoint
CREATE TRIGGER `mentor_listings_gone` AFTER DELETE ON `mentor_listings` BEGIN
	DELETE FROM mentor_search WHERE rowid = old.id;
END;--> statement-breakpoint
CREATE TRIGGER `users_mentor_search` AFTER UPDATE OF `name`, `status`, `deletion_due_at` ON `users` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.id);
END;--> statement-breakpoint
CREATE TRIGGER `profiles_mentor_search` AFTER INSERT ON `profiles` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `profiles_mentor_search_changed` AFTER UPDATE OF `headline`, `company`, `job_title`, `country` ON `profiles` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `mentor_profiles_mentor_search` AFTER INSERT ON `mentor_profiles` WHEN new.status = 'approved' BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `mentor_profiles_mentor_search_changed` AFTER UPDATE OF `status`, `accepting`, `bio`, `timezone`, `approved_at` ON `mentor_profiles` WHEN 'approved' IN (old.status, new.status) BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `mentor_expertise_mentor_search` AFTER INSERT ON `mentor_expertise` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `mentor_expertise_mentor_search_changed` AFTER UPDATE ON `mentor_expertise` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `mentor_expertise_mentor_search_gone` AFTER DELETE ON `mentor_expertise` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = old.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (old.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `expertise_categories_mentor_search` AFTER UPDATE OF `slug`, `name`, `hidden`, `merged_into` ON `expertise_categories` BEGIN
	INSERT INTO mentor_search_due SELECT user_id FROM mentor_expertise
		WHERE category_id IN (new.id, new.merged_into, old.merged_into) GROUP BY user_id;
END;--> statement-breakpoint
CREATE TRIGGER `user_skills_mentor_search` AFTER INSERT ON `user_skills` WHEN NOT new.wants AND EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `user_skills_mentor_search_changed` AFTER UPDATE ON `user_skills` WHEN NOT (old.wants AND new.wants) AND EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `user_skills_mentor_search_gone` AFTER DELETE ON `user_skills` WHEN NOT old.wants AND EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = old.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (old.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `skills_mentor_search` AFTER UPDATE OF `slug`, `name` ON `skills` BEGIN
	INSERT INTO mentor_search_due SELECT user_id FROM user_skills WHERE skill_id = new.id AND NOT wants;
END;--> statement-breakpoint
CREATE TRIGGER `user_languages_mentor_search` AFTER INSERT ON `user_languages` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `user_languages_mentor_search_changed` AFTER UPDATE OF `lang` ON `user_languages` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `user_languages_mentor_search_gone` AFTER DELETE ON `user_languages` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = old.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (old.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `session_types_mentor_search` AFTER INSERT ON `session_types` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.mentor_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.mentor_id);
END;--> statement-breakpoint
CREATE TRIGGER `session_types_mentor_search_changed` AFTER UPDATE OF `goal_type`, `active` ON `session_types` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.mentor_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.mentor_id);
END;--> statement-breakpoint
CREATE TRIGGER `session_types_mentor_search_gone` AFTER DELETE ON `session_types` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = old.mentor_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (old.mentor_id);
END;--> statement-breakpoint
CREATE TRIGGER `mentor_stats_mentor_search` AFTER INSERT ON `mentor_stats` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `mentor_stats_mentor_search_changed` AFTER UPDATE OF `completed`, `rating_sum`, `rating_count` ON `mentor_stats` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = new.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (new.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `mentor_stats_mentor_search_gone` AFTER DELETE ON `mentor_stats` WHEN EXISTS (SELECT 1 FROM mentor_profiles WHERE user_id = old.user_id AND status = 'approved') BEGIN
	INSERT INTO mentor_search_due VALUES (old.user_id);
END;--> statement-breakpoint
CREATE TRIGGER `mentor_openings_mentor_search` AFTER INSERT ON `mentor_openings`
WHEN NOT EXISTS (SELECT 1 FROM mentor_openings WHERE mentor_id = new.mentor_id AND utc_day < new.utc_day) BEGIN
	UPDATE mentor_listings SET soon = (SELECT soon FROM mentor_listed WHERE user_id = new.mentor_id) WHERE user_id = new.mentor_id;
END;--> statement-breakpoint
CREATE TRIGGER `mentor_openings_mentor_search_changed` AFTER UPDATE ON `mentor_openings`
WHEN NOT EXISTS (SELECT 1 FROM mentor_openings WHERE mentor_id = new.mentor_id AND utc_day < min(old.utc_day, new.utc_day)) BEGIN
	UPDATE mentor_listings SET soon = (SELECT soon FROM mentor_listed WHERE user_id = new.mentor_id) WHERE user_id = new.mentor_id;
END;--> statement-breakpoint
CREATE TRIGGER `mentor_openings_mentor_search_gone` AFTER DELETE ON `mentor_openings`
WHEN NOT EXISTS (SELECT 1 FROM mentor_openings WHERE mentor_id = old.mentor_id AND utc_day < old.utc_day) BEGIN
	UPDATE mentor_listings SET soon = (SELECT soon FROM mentor_listed WHERE user_id = old.mentor_id) WHERE user_id = old.mentor_id;
END;--> statement-breakpoint
INSERT INTO mentor_search_due SELECT user_id FROM mentor_profiles WHERE status = 'approved' ORDER BY approved_at, user_id;
