/* What a careless program may do: every mistake is a status with a text, and no output is touched. */
#include "t.h"

static sankofa_status flat(const char *as_of, size_t n, uint32_t gate, uint32_t across,
                           uint32_t lang) {
  char out[65536];
  size_t len = 77;
  sankofa_status status = sankofa_check_json(as_of, n, NULL, 0, gate, across, lang, 0, "{}", 2, out,
                                             sizeof out, &len);
  CHECK(status == SANKOFA_STATUS_OK || len == 77);
  CHECK(status == SANKOFA_STATUS_OK || strlen(sankofa_last_error()) > 0);
  return status;
}

static void options(void) {
  sankofa_options good = SANKOFA_OPTIONS_INIT, bad;
  sankofa_rulebook *const untouched = (sankofa_rulebook *)(void *)&good;
  sankofa_rulebook *out = untouched;
  struct {
    sankofa_options known;
    uint64_t later;
  } larger;

#define REFUSED(status)                                   \
  do {                                                    \
    STATUS(status, sankofa_rulebook_new(&bad, &out));     \
    CHECK(out == untouched);                              \
    bad = good;                                           \
  } while (0)

  bad = good;
  REFUSED(SANKOFA_STATUS_AS_OF);
  good.as_of = sankofa_str_of(AS_OF);
  bad = good;

  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_rulebook_new(NULL, &out));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_rulebook_new(&good, NULL));
  bad.size = 0;
  REFUSED(SANKOFA_STATUS_STRUCT_SIZE);
  bad.size = sizeof bad - 1;
  REFUSED(SANKOFA_STATUS_STRUCT_SIZE);
  bad.size = SIZE_MAX;
  REFUSED(SANKOFA_STATUS_STRUCT_SIZE);
  bad.as_of.data = NULL;
  REFUSED(SANKOFA_STATUS_NULL_POINTER);
  bad.as_of.len = SIZE_MAX;
  REFUSED(SANKOFA_STATUS_INVALID_ARGUMENT);
  bad.as_of = sankofa_str_of("\xFF\xFE");
  REFUSED(SANKOFA_STATUS_AS_OF);
  bad.programme = sankofa_str_of("\xFF\xFE");
  REFUSED(SANKOFA_STATUS_NOT_UTF8);
  bad.programme_toml = sankofa_str_of("this is no TOML");
  REFUSED(SANKOFA_STATUS_BAD_PROGRAMME);
  bad.programme = sankofa_str_of("base");
  bad.programme_toml = sankofa_str_of("x = 1");
  REFUSED(SANKOFA_STATUS_INVALID_ARGUMENT);
  bad.gate = 9;
  REFUSED(SANKOFA_STATUS_INVALID_ARGUMENT);
  bad.across = 2;
  REFUSED(SANKOFA_STATUS_INVALID_ARGUMENT);
  bad.lang = UINT32_MAX;
  REFUSED(SANKOFA_STATUS_INVALID_ARGUMENT);
  bad.reserved = 1;
  REFUSED(SANKOFA_STATUS_INVALID_ARGUMENT);

  /* A program built with a later header: fine, as long as it sets nothing that this library does not know. */
  memset(&larger, 0, sizeof larger);
  larger.known = good;
  larger.known.size = sizeof larger;
  larger.later = 1;
  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, sankofa_rulebook_new(&larger.known, &out));
  CHECK(out == untouched);
  larger.later = 0;
  OK(sankofa_rulebook_new(&larger.known, &out));
  sankofa_rulebook_free(out);
}

static void reports(void) {
  sankofa_options options = SANKOFA_OPTIONS_INIT;
  sankofa_rulebook *rulebook = NULL;
  sankofa_report *report = NULL;
  sankofa_finding finding;
  sankofa_summary summary;
  char out[65536];
  size_t len = 77;
  bool passes = true;
  uint64_t count = 77;
  static const char zeros[16];

  options.as_of = sankofa_str_of(AS_OF);
  OK(sankofa_rulebook_new(&options, &rulebook));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_check(NULL, "{}", 2, &report));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_check(rulebook, NULL, 2, &report));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_check(rulebook, "{}", 2, NULL));
  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, sankofa_check(rulebook, "{}", SIZE_MAX, &report));
  CHECK(report == NULL);
  CHECK(sankofa_report_len(NULL) == 0);

  /* Data of any kind is checked, never refused. */
  OK(sankofa_check(rulebook, zeros, sizeof zeros, &report));
  CHECK(sankofa_report_len(report) > 0);
  sankofa_report_free(report);
  OK(sankofa_check(rulebook, "\xFF\xFE{", 3, &report));
  CHECK(sankofa_report_len(report) > 0);

  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, sankofa_report_passes(report, 0, &passes));
  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, sankofa_report_count(report, 4, &count));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_report_passes(report, 1, NULL));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_report_count(NULL, 1, &count));
  CHECK(passes && count == 77);
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_report_finding(report, 0, NULL, sizeof finding));
  STATUS(SANKOFA_STATUS_STRUCT_SIZE, sankofa_report_finding(report, 0, &finding, 8));
  STATUS(SANKOFA_STATUS_STRUCT_SIZE, sankofa_report_finding(report, 0, &finding, SIZE_MAX));
  STATUS(SANKOFA_STATUS_STRUCT_SIZE, sankofa_report_summary(report, &summary, 0));
  STATUS(SANKOFA_STATUS_NO_SUCH_FINDING,
         sankofa_report_finding(report, SIZE_MAX, &finding, sizeof finding));
  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, sankofa_report_message(report, 0, 4, out, sizeof out, &len));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_report_message(report, 0, 1, out, sizeof out, NULL));
  STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_report_message(report, 0, 1, NULL, 1, &len));
  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, sankofa_report_json(report, 99, out, sizeof out, &len));
  CHECK(len == 77);

  sankofa_report_free(report);
  sankofa_report_free(NULL);
  sankofa_rulebook_free(rulebook);
  sankofa_rulebook_free(NULL);
  sankofa_case_free(NULL);
}

int main(void) {
  const uint32_t max = UINT32_MAX;
  STATUS(SANKOFA_STATUS_AS_OF, flat("", 0, 0, 0, 0));
  STATUS(SANKOFA_STATUS_AS_OF, flat(NULL, 0, 0, 0, 0));
  STATUS(SANKOFA_STATUS_NULL_POINTER, flat(NULL, 10, 0, 0, 0));
  STATUS(SANKOFA_STATUS_AS_OF, flat("2016-02-30", 10, 0, 0, 0));
  STATUS(SANKOFA_STATUS_AS_OF, flat("01/09/2016", 10, 0, 0, 0));
  STATUS(SANKOFA_STATUS_AS_OF, flat("2016-09-01", 9, 0, 0, 0));
  STATUS(SANKOFA_STATUS_AS_OF, flat("2016-09-01", 11, 0, 0, 0)); /* the NUL is counted */
  OK(flat("2016-09-01 and more", 10, 0, 0, 0));
  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, flat(AS_OF, 10, max, 0, 0));
  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, flat(AS_OF, 10, 0, max, 0));
  STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, flat(AS_OF, 10, 0, 0, max));
  OK(flat(AS_OF, 10, SANKOFA_GATE_ARRIVAL, 1, SANKOFA_LANG_AR));
  options();
  reports();
  return 0;
}
