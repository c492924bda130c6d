/* Eight threads share one rulebook and one report, each with its own last error. */
#include "t.h"

#include <pthread.h>

enum { THREADS = 8, ROUNDS = 25 };

static sankofa_rulebook *rulebook;
static sankofa_report *shared;
static char wanted[8192];
static size_t wanted_len;

static void *work(void *which) {
  const char *json = BAD_SEX;
  const int mine = *(const int *)which;
  int round;
  CHECK(strcmp(sankofa_last_error(), "") == 0);
  for (round = 0; round < ROUNDS; round++) {
    sankofa_report *report = NULL;
    sankofa_finding finding;
    char out[8192];
    size_t len = 0;
    OK(sankofa_check(rulebook, json, strlen(json), &report));
    OK(sankofa_report_json(report, SANKOFA_LANG_DEFAULT, out, sizeof out, &len));
    CHECK(len == wanted_len && memcmp(out, wanted, len) == 0);
    OK(sankofa_report_finding(shared, 0, &finding, sizeof finding));
    CHECK(IS(finding.case_id, "MA-1"));
    sankofa_report_free(report);

    /* Odd threads fail in another way than even ones; each hears of its own failure. */
    if (mine % 2) {
      STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, sankofa_report_count(shared, 99, NULL));
      CHECK(strstr(sankofa_last_error(), "99") != NULL);
    } else {
      STATUS(SANKOFA_STATUS_NULL_POINTER, sankofa_check(NULL, NULL, 0, &report));
      CHECK(strstr(sankofa_last_error(), "rulebook") != NULL);
    }
  }
  return NULL;
}

int main(void) {
  sankofa_options options = SANKOFA_OPTIONS_INIT;
  pthread_t threads[THREADS];
  int number[THREADS], i;
  options.as_of = sankofa_str_of(AS_OF);
  OK(sankofa_rulebook_new(&options, &rulebook));
  OK(sankofa_check(rulebook, BAD_SEX, strlen(BAD_SEX), &shared));
  OK(sankofa_report_json(shared, SANKOFA_LANG_DEFAULT, wanted, sizeof wanted, &wanted_len));
  for (i = 0; i < THREADS; i++) {
    number[i] = i;
    CHECK(pthread_create(&threads[i], NULL, work, &number[i]) == 0);
  }
  for (i = 0; i < THREADS; i++) {
    CHECK(pthread_join(threads[i], NULL) == 0);
  }
  CHECK(strcmp(sankofa_last_error(), "") == 0);
  sankofa_report_free(shared);
  sankofa_rulebook_free(rulebook);
  return 0;
}
