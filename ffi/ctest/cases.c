/* A case that is built, changed, read and checked field by field. */
#include "t.h"

#define PATH(path) path, sizeof(path) - 1

static int is(const sankofa_case *c, const char *path, const char *wanted) {
  char out[4096];
  size_t len = 0;
  OK(sankofa_case_get_json(c, path, strlen(path), out, sizeof out, &len));
  return len == strlen(wanted) && memcmp(out, wanted, len) == 0;
}

int main(void) {
  sankofa_options options = SANKOFA_OPTIONS_INIT;
  sankofa_rulebook *rulebook = NULL;
  sankofa_report *report = NULL;
  sankofa_case *c = NULL, *copy = NULL;
  sankofa_finding finding;
  char json[8192], again[8192], text[16];
  size_t len = 0, len2 = 0, i, found = 0;

  OK(sankofa_case_new(&c));
  CHECK(is(c, "/id", "null"));
  /* What is set is copied: the caller's memory is free at once. */
  memcpy(text, "MA-7", 4);
  OK(sankofa_case_set_text(c, PATH("/id"), text, 4));
  memset(text, '#', sizeof text);
  CHECK(is(c, "/id", "\"MA-7\""));
  memcpy(text, "{\"id\":\"p1\"}", 11);
  OK(sankofa_case_set_json(c, PATH("/members/-"), text, 11));
  memset(text, '#', sizeof text);
  CHECK(is(c, "/members/0/id", "\"p1\""));
  OK(sankofa_case_set_text(c, PATH("/members/0/sex"), PATH("female")));
  OK(sankofa_case_set_int(c, PATH("/members/0/birth/age"), 16));
  OK(sankofa_case_set_text(c, PATH("/members/0/birth/stated_on"), PATH("2015-07-08")));
  OK(sankofa_case_set_bool(c, PATH("/third_country_return"), 1));
  CHECK(is(c, "/members/0/birth/age", "16") && is(c, "/third_country_return", "true"));
  OK(sankofa_case_set_null(c, PATH("/third_country_return")));
  CHECK(is(c, "/third_country_return", "null"));

  /* Refused, and unchanged. No text of the case in what the library says. */
  OK(sankofa_case_to_json(c, json, sizeof json, &len));
  STATUS(SANKOFA_STATUS_UNFIT, sankofa_case_set_text(c, PATH("/members/0/sex"), PATH("Zebulon")));
  CHECK(strstr(sankofa_last_error(), "Zebulon") == NULL);
  STATUS(SANKOFA_STATUS_UNFIT, sankofa_case_set_json(c, PATH("/members"), PATH("17")));
  STATUS(SANKOFA_STATUS_NOT_JSON, sankofa_case_set_json(c, PATH("/members"), PATH("[")));
  STATUS(SANKOFA_STATUS_NO_SUCH_PATH, sankofa_case_set_int(c, PATH("/membres"), 1));
  CHECK(strstr(sankofa_last_error(), "members") != NULL);
  STATUS(SANKOFA_STATUS_NO_SUCH_PATH, sankofa_case_set_int(c, PATH("/members/2/id"), 1));
  STATUS(SANKOFA_STATUS_NO_SUCH_PATH, sankofa_case_set_null(c, PATH("members")));
  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, sankofa_case_set_bool(c, PATH("/third_country_return"), 2));
  STATUS(SANKOFA_STATUS_NOT_UTF8, sankofa_case_set_text(c, PATH("/id"), PATH("\xFF")));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_case_set_text(c, NULL, 3, PATH("x")));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_case_set_text(NULL, PATH("/id"), PATH("x")));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_case_new(NULL));
  OK(sankofa_case_to_json(c, again, sizeof again, &len2));
  CHECK(len == len2 && memcmp(json, again, len) == 0);

  /* Two calls for a text, and back again as a case of its own. */
  STATUS(SANKOFA_STATUS_BUFFER_TOO_SMALL, sankofa_case_to_json(c, NULL, 0, &len2));
  CHECK(len == len2);
  OK(sankofa_case_from_json(json, len, &copy));
  sankofa_case_free(c);
  OK(sankofa_case_to_json(copy, again, sizeof again, &len2));
  CHECK(len == len2 && memcmp(json, again, len) == 0);
  sankofa_case_free(copy);

  /* Bad values are kept as they came, and found: the same as in the document. */
  OK(sankofa_case_from_json(BAD_SEX, strlen(BAD_SEX), &c));
  CHECK(is(c, "/members/0/sex", "\"Zebulon\""));
  options.as_of = sankofa_str_of(AS_OF);
  OK(sankofa_rulebook_new(&options, &rulebook));
  OK(sankofa_case_check(c, rulebook, &report));
  for (i = 0; i < sankofa_report_len(report); i++) {
    OK(sankofa_report_finding(report, i, &finding, sizeof finding));
    found += IS(finding.path, "/members/0/sex");
  }
  CHECK(found == 1);
  OK(sankofa_report_json(report, SANKOFA_LANG_EN, json, sizeof json, &len));
  sankofa_report_free(report);
  OK(sankofa_case_to_json(c, again, sizeof again, &len2));
  OK(sankofa_check(rulebook, again, len2, &report));
  OK(sankofa_report_json(report, SANKOFA_LANG_EN, again, sizeof again, &len2));
  CHECK(len == len2 && memcmp(json, again, len) == 0);
  sankofa_report_free(report);
  sankofa_rulebook_free(rulebook);
  sankofa_case_free(c);

  c = NULL;
  STATUS(SANKOFA_STATUS_NOT_A_CASE, sankofa_case_from_json(PATH("[1]"), &c));
  STATUS(SANKOFA_STATUS_NOT_A_CASE, sankofa_case_from_json(PATH("{\"id\":"), &c));
  STATUS(SANKOFA_STATUS_NOT_A_CASE, sankofa_case_from_json(NULL, 0, &c));
  CHECK(c == NULL);
  return 0;
}
