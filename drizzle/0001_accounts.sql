CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`before` text,
	`after` text,
	`network_hash` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject_type`,`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_log_actor` ON `audit_log` (`actor_id`,`at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` text NOT NULL,
	`given_at` integer NOT NULL,
	`withdrawn_at` integer,
	PRIMARY KEY(`user_id`, `kind`, `version`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "consents_kind" CHECK("consents"."kind" in ('terms', 'mentor_guidelines', 'recording', 'marketing', 'calendar_write'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `oauth_accounts` (
	`provider` text NOT NULL,
	`provider_user_id` text NOT NULL,
	`user_id` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`provider`, `provider_user_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "oauth_accounts_provider" CHECK("oauth_accounts"."provider" in ('google'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `oauth_accounts_user` ON `oauth_accounts` (`user_id`,`provider`);--> statement-breakpoint
CREATE TABLE `challenges` (
	`session_id` text NOT NULL,
	`purpose` text NOT NULL,
	`code_hash` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`session_id`, `purpose`),
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "challenges_purpose" CHECK("challenges"."purpose" in ('two_factor', 'sudo', 'enable_email')),
	CONSTRAINT "challenges_tries" CHECK("challenges"."tries" between 0 and 5)
) STRICT;
--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `recovery_codes_user` ON `recovery_codes` (`user_id`);--> statement-breakpoint
CREATE TABLE `two_factors` (
	`user_id` text NOT NULL,
	`method` text NOT NULL,
	`sealed_secret` text,
	`last_step` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`enabled_at` integer,
	PRIMARY KEY(`user_id`, `method`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "two_factors_method" CHECK("two_factors"."method" in ('email', 'totp')),
	CONSTRAINT "two_factors_secret" CHECK(("two_factors"."method" = 'totp') = ("two_factors"."sealed_secret" is not null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `notification_preferences` (
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`mode` text NOT NULL,
	PRIMARY KEY(`user_id`, `kind`, `channel`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notification_preferences_channel" CHECK("notification_preferences"."channel" in ('in_app', 'mail')),
	CONSTRAINT "notification_preferences_mode" CHECK("notification_preferences"."mode" in ('instant', 'digest', 'off')),
	CONSTRAINT "notification_preferences_digest" CHECK("notification_preferences"."mode" <> 'digest' or "notification_preferences"."channel" = 'mail')
) STRICT;
--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`body` text DEFAULT '' NOT NULL,
	`path` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`digest_due_at` integer,
	`shown_at` integer,
	PRIMARY KEY(`user_id`, `id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`user_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `notifications_read` ON `notifications` (`read_at`);--> statement-breakpoint
CREATE INDEX `notifications_digest` ON `notifications` (`digest_due_at`,`user_id`) WHERE digest_due_at is not null;--> statement-breakpoint
CREATE INDEX `notifications_mailed` ON `notifications` (`created_at`) WHERE shown_at is null;--> statement-breakpoint
CREATE TABLE `profile_items` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`issuer` text,
	`url` text,
	`started_on` text,
	`ended_on` text,
	`body` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "profile_items_kind" CHECK("profile_items"."kind" in ('project', 'certification', 'achievement', 'experience')),
	CONSTRAINT "profile_items_title" CHECK(length("profile_items"."title") between 1 and 120),
	CONSTRAINT "profile_items_body" CHECK(length("profile_items"."body") <= 1000),
	CONSTRAINT "profile_items_url" CHECK("profile_items"."url" like 'https://%'),
	CONSTRAINT "profile_items_start" CHECK("profile_items"."started_on" glob '[0-9][0-9][0-9][0-9]-[01][0-9]'),
	CONSTRAINT "profile_items_end" CHECK("profile_items"."ended_on" glob '[0-9][0-9][0-9][0-9]-[01][0-9]'),
	CONSTRAINT "profile_items_months" CHECK("profile_items"."started_on" <= "profile_items"."ended_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `profile_items_owner` ON `profile_items` (`user_id`,`kind`,`position`);--> statement-breakpoint
CREATE TABLE `skills` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `skills_slug_unique` ON `skills` (`slug`);--> statement-breakpoint
CREATE TABLE `user_categories` (
	`user_id` text NOT NULL,
	`category_id` text NOT NULL,
	`use` text NOT NULL,
	PRIMARY KEY(`user_id`, `category_id`, `use`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `expertise_categories`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "user_categories_use" CHECK("user_categories"."use" in ('expertise', 'interest'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `user_categories_category` ON `user_categories` (`category_id`,`use`);--> statement-breakpoint
CREATE TABLE `user_languages` (
	`user_id` text NOT NULL,
	`lang` text NOT NULL,
	`proficiency` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`user_id`, `lang`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "user_languages_proficiency" CHECK("user_languages"."proficiency" in ('basic', 'conversational', 'fluent', 'native'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `user_skills` (
	`user_id` text NOT NULL,
	`skill_id` text NOT NULL,
	`wants` integer NOT NULL,
	`level` integer,
	`years` integer,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`user_id`, `skill_id`, `wants`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`skill_id`) REFERENCES `skills`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "user_skills_level" CHECK("user_skills"."level" between 1 and 5),
	CONSTRAINT "user_skills_years" CHECK("user_skills"."years" between 0 and 70)
) STRICT;
--> statement-breakpoint
CREATE INDEX `user_skills_skill` ON `user_skills` (`skill_id`,`wants`);--> statement-breakpoint
CREATE TABLE `support_tickets` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`subject` text NOT NULL,
	`message` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "support_tickets_subject" CHECK(length("support_tickets"."subject") between 1 and 160),
	CONSTRAINT "support_tickets_message" CHECK(length("support_tickets"."message") between 1 and 5000)
) STRICT;
--> statement-breakpoint
CREATE INDEX `support_tickets_user` ON `support_tickets` (`user_id`);--> statement-breakpoint
CREATE INDEX `support_tickets_email` ON `support_tickets` (`email`);--> statement-breakpoint
CREATE TABLE `blocks` (
	`blocker_id` text NOT NULL,
	`blocked_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`blocker_id`, `blocked_id`),
	FOREIGN KEY (`blocker_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`blocked_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "blocks_somebody_else" CHECK("blocks"."blocker_id" <> "blocks"."blocked_id")
) STRICT;
--> statement-breakpoint
CREATE INDEX `blocks_blocked` ON `blocks` (`blocked_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_auth_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`subscriber_id` text,
	`user_id` text,
	`email` text,
	`staff_role` text,
	`created_at` integer DEFAULT 0 NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`subscriber_id`) REFERENCES `newsletter_subscribers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "auth_tokens_purpose" CHECK("__new_auth_tokens"."purpose" in ('newsletter', 'verify_email', 'reset_password', 'change_email', 'undo_email_change', 'admin_invite')),
	CONSTRAINT "auth_tokens_subject" CHECK(("__new_auth_tokens"."purpose" = 'newsletter') = ("__new_auth_tokens"."subscriber_id" is not null)),
	CONSTRAINT "auth_tokens_user" CHECK(("__new_auth_tokens"."purpose" = 'newsletter') = ("__new_auth_tokens"."user_id" is null or "__new_auth_tokens"."email" is null)),
	CONSTRAINT "auth_tokens_role" CHECK(("__new_auth_tokens"."purpose" = 'admin_invite') = ("__new_auth_tokens"."staff_role" is not null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_auth_tokens`("hash", "purpose", "subscriber_id", "expires_at") SELECT "hash", "purpose", "subscriber_id", "expires_at" FROM `auth_tokens`;--> statement-breakpoint
DROP TABLE `auth_tokens`;--> statement-breakpoint
ALTER TABLE `__new_auth_tokens` RENAME TO `auth_tokens`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `auth_tokens_expiry` ON `auth_tokens` (`expires_at`);--> statement-breakpoint
CREATE INDEX `auth_tokens_subscriber` ON `auth_tokens` (`subscriber_id`,`expires_at`);--> statement-breakpoint
CREATE INDEX `auth_tokens_email` ON `auth_tokens` (`email`);--> statement-breakpoint
CREATE INDEX `auth_tokens_owner` ON `auth_tokens` (`user_id`,`purpose`,`expires_at`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `sudo_until` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `user_agent` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `network_hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `__new_profiles` (
	`user_id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`intent` text DEFAULT 'mentee' NOT NULL,
	`shown_role` text,
	`headline` text,
	`bio` text DEFAULT '' NOT NULL,
	`goals` text DEFAULT '' NOT NULL,
	`company` text,
	`job_title` text,
	`country` text,
	`region` text,
	`years_experience` integer,
	`photo_key` text,
	`linkedin_url` text,
	`github_url` text,
	`twitter_url` text,
	`website_url` text,
	`visibility` text DEFAULT 'members' NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "profiles_bio_length" CHECK(length("__new_profiles"."bio") <= 500),
	CONSTRAINT "profiles_goals_length" CHECK(length("__new_profiles"."goals") <= 1000),
	CONSTRAINT "profiles_years" CHECK("__new_profiles"."years_experience" between 0 and 70),
	CONSTRAINT "profiles_visibility" CHECK("__new_profiles"."visibility" in ('public', 'members', 'community')),
	CONSTRAINT "profiles_intent" CHECK("__new_profiles"."intent" in ('mentee', 'mentor', 'both')),
	CONSTRAINT "profiles_shown_role" CHECK("__new_profiles"."shown_role" in ('professional', 'recruiter', 'industry_expert', 'fellow_candidate', 'student', 'career_shifter')),
	CONSTRAINT "profiles_headline_length" CHECK(length("__new_profiles"."headline") <= 120),
	CONSTRAINT "profiles_linkedin" CHECK("__new_profiles"."linkedin_url" like 'https://%'),
	CONSTRAINT "profiles_github" CHECK("__new_profiles"."github_url" like 'https://%'),
	CONSTRAINT "profiles_twitter" CHECK("__new_profiles"."twitter_url" like 'https://%'),
	CONSTRAINT "profiles_website" CHECK("__new_profiles"."website_url" like 'https://%')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_profiles`("user_id", "headline", "bio", "company", "job_title", "country", "years_experience", "visibility") SELECT "user_id", "headline", "bio", "company", "job_title", "country", "years_experience", "visibility" FROM `profiles`;--> statement-breakpoint
DROP TABLE `profiles`;--> statement-breakpoint
ALTER TABLE `__new_profiles` RENAME TO `profiles`;--> statement-breakpoint
ALTER TABLE `users` ADD `deletion_due_at` integer;--> statement-breakpoint
CREATE INDEX `users_unverified` ON `users` (`created_at`) WHERE email_verified_at is null;--> statement-breakpoint
CREATE INDEX `users_staff` ON `users` (`staff_role`) WHERE staff_role is not null;--> statement-breakpoint
CREATE INDEX `users_deletion` ON `users` (`deletion_due_at`) WHERE deletion_due_at is not null;--> statement-breakpoint
CREATE TRIGGER `audit_log_unchanged` BEFORE UPDATE ON `audit_log` BEGIN
	SELECT RAISE(ABORT, 'audit_log.append_only');
END;--> statement-breakpoint
CREATE TRIGGER `audit_log_kept` BEFORE DELETE ON `audit_log` BEGIN
	SELECT RAISE(ABORT, 'audit_log.append_only');
END;--> statement-breakpoint
CREATE TRIGGER `users_last_superadmin` BEFORE UPDATE OF `staff_role`, `status`, `deletion_due_at` ON `users`
WHEN old.staff_role = 'superadmin' AND old.status = 'active' AND old.deletion_due_at IS NULL
	AND (new.staff_role IS NOT 'superadmin' OR new.status <> 'active' OR new.deletion_due_at IS NOT NULL)
	AND (SELECT count(*) FROM users WHERE staff_role = 'superadmin' AND status = 'active' AND deletion_due_at IS NULL) = 1
BEGIN
	SELECT RAISE(ABORT, 'users.last_superadmin');
END;--> statement-breakpoint
CREATE TRIGGER `users_last_superadmin_kept` BEFORE DELETE ON `users`
WHEN old.staff_role = 'superadmin' AND old.status = 'active' AND old.deletion_due_at IS NULL
	AND (SELECT count(*) FROM users WHERE staff_role = 'superadmin' AND status = 'active' AND deletion_due_at IS NULL) = 1
BEGIN
	SELECT RAISE(ABORT, 'users.last_superadmin');
END;
