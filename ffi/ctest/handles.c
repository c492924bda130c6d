/* Rulebook, report, findings. */
#include "t.h"

/* Words: the language of the rulebook, or another. */
static void words(void) {
  sankofa_options options = SANKOFA_OPTIONS_INIT;
  sankofa_rulebook *rulebook = NULL;
  sankofa_report *report = NULL;
  sankofa_finding finding;
  char text[4096], other[4096];
  size_t i = 0, len = 0, other_len = 0;

  options.as_of = sankofa_str_of(AS_OF);
  options.gate = SANKOFA_GATE_G3;
  options.lang = SANKOFA_LANG_FR;
  OK(sankofa_rulebook_new(&options, &rulebook));
  OK(sankofa_check(rulebook, CHILD, strlen(CHILD), &report));
  do {
    OK(sankofa_report_finding(report, i++, &finding, sizeof finding));
  } while (!IS(finding.code, "CHI-001"));
  i--;
  CHECK(IS(finding.name, "unaccompanied-child-without-decision"));
  CHECK(IS(finding.path, "/members/0") && IS(finding.member, "p1") && finding.member_index == 0);
  CHECK(finding.gate == SANKOFA_GATE_G3 && finding.severity == SANKOFA_SEVERITY_ERROR);
  CHECK(finding.related.len == 0 && finding.waived == 0);

  OK(sankofa_report_message(report, i, SANKOFA_LANG_DEFAULT, text, sizeof text, &len));
  OK(sankofa_report_message(report, i, SANKOFA_LANG_FR, other, sizeof other, &other_len));
  CHECK(len > 0 && len == other_len && memcmp(text, other, len) == 0);
  OK(sankofa_report_message(report, i, SANKOFA_LANG_EN, other, sizeof other, &other_len));
  CHECK(len != other_len || memcmp(text, other, len) != 0);
  OK(sankofa_report_help(report, i, SANKOFA_LANG_AR, other, sizeof other, &other_len));
  CHECK(other_len > 0);
  STATUS(SANKOFA_STATUS_BUFFER_TOO_SMALL,
         sankofa_report_help(report, i, SANKOFA_LANG_AR, other, 3, &len));
  CHECK(len == other_len);
  STATUS(SANKOFA_STATUS_NO_SUCH_FINDING,
         sankofa_report_help(report, sankofa_report_len(report), 0, other, sizeof other, &len));
  sankofa_report_free(report);
  sankofa_rulebook_free(rulebook);
}

int main(void) {
  const char *json = BAD_SEX "\n{\"id\":\"MA-2\"}\nnot JSON at all\n";
  sankofa_options options = SANKOFA_OPTIONS_INIT;
  sankofa_rulebook *rulebook = NULL;
  sankofa_report *report = NULL;
  sankofa_summary summary;
  sankofa_finding finding;
  size_t i, len = 0, other_len = 0, sex = SIZE_MAX;
  uint64_t count = 0, errors = 0, warnings = 0, infos = 0;
  bool passes = true;

  words();
  options.as_of = sankofa_str_of(AS_OF);
  options.lang = SANKOFA_LANG_FR;
  OK(sankofa_rulebook_new(&options, &rulebook));
  OK(sankofa_check(rulebook, json, strlen(json), &report));
  /* A report does not need its rulebook. */
  sankofa_rulebook_free(rulebook);

  OK(sankofa_report_summary(report, &summary, sizeof summary));
  CHECK(summary.cases == 3 && summary.left_out == 0);
  OK(sankofa_report_count(report, SANKOFA_SEVERITY_ERROR, &count));
  CHECK(count == summary.errors && count > 0);
  OK(sankofa_report_passes(report, SANKOFA_SEVERITY_ERROR, &passes));
  CHECK(!passes);
  CHECK(summary.errors + summary.warnings + summary.infos + summary.waived ==
        sankofa_report_len(report));

  for (i = 0; i < sankofa_report_len(report); i++) {
    OK(sankofa_report_finding(report, i, &finding, sizeof finding));
    CHECK(finding.code.len == 7 && finding.code.data[7] == '\0');
    CHECK(finding.name.len > 0 && finding.path.data != NULL && finding.member.data != NULL);
    CHECK(finding.case_index < 3 && finding.line == finding.case_index + 1);
    errors += finding.severity == SANKOFA_SEVERITY_ERROR;
    warnings += finding.severity == SANKOFA_SEVERITY_WARNING;
    infos += finding.severity == SANKOFA_SEVERITY_INFO;
    if (IS(finding.path, "/members/0/sex")) {
      sex = i;
      CHECK(IS(finding.case_id, "MA-1"));
    }
  }
  CHECK(sex != SIZE_MAX);
  CHECK(errors == summary.errors && warnings == summary.warnings && infos == summary.infos);
  STATUS(SANKOFA_STATUS_NO_SUCH_FINDING, sankofa_report_finding(report, i, &finding, sizeof finding));

  /* A program built with a later header asks for more than this library has: zeros. */
  {
    struct {
      sankofa_finding known;
      uint64_t later[4];
    } larger;
    memset(&larger, 0xFF, sizeof larger);
    OK(sankofa_report_finding(report, sex, (sankofa_finding *)(void *)&larger, sizeof larger));
    CHECK(IS(larger.known.path, "/members/0/sex"));
    CHECK(larger.later[0] == 0 && larger.later[3] == 0);
  }

  /* The same JSON by handle and by the flat call. */
  {
    char *by_handle, *flat;
    STATUS(SANKOFA_STATUS_BUFFER_TOO_SMALL,
           sankofa_report_json(report, SANKOFA_LANG_EN, NULL, 0, &len));
    by_handle = malloc(len);
    flat = malloc(len);
    CHECK(by_handle != NULL && flat != NULL);
    OK(sankofa_report_json(report, SANKOFA_LANG_EN, by_handle, len, &other_len));
    OK(sankofa_check_json(AS_OF, strlen(AS_OF), NULL, 0, SANKOFA_GATE_NONE, 0, SANKOFA_LANG_EN, 0,
                          json, strlen(json), flat, len, &other_len));
    CHECK(other_len == len && memcmp(by_handle, flat, len) == 0);
    free(by_handle);
    free(flat);
  }
  sankofa_report_free(report);

  /* All are counted, however few are kept. */
  options.max_findings = 1;
  OK(sankofa_rulebook_new(&options, &rulebook));
  OK(sankofa_check(rulebook, json, strlen(json), &report));
  CHECK(sankofa_report_len(report) == 1);
  OK(sankofa_report_summary(report, &summary, sizeof summary));
  CHECK(summary.errors == errors && summary.left_out > 0);
  sankofa_report_free(report);
  sankofa_rulebook_free(rulebook);
  return 0;
}
