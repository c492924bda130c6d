/*
 * Checks a stream of inputs: for the comparison of languages.
 *
 * In, until the end: a line `as_of gate programme across lang` (`-`: none; gate g1 to g7 or arrival; across 0 or 1;
 * lang en, fr or ar), a line with the length of the input, the input. Out, for each: a line with the length of the
 * report, the report as JSON. A frame that is none, or that the library refuses, ends the program with 1.
 */
#include "t.h"

static const char *const GATES[] = {"-", "g1", "g2", "g3", "g4", "g5", "g6", "g7", "arrival"};
static const char *const LANGS[] = {"-", "en", "fr", "ar"};

#define COUNT(list) ((uint32_t)(sizeof(list) / sizeof *(list)))

static uint32_t number(const char *word, const char *const *list, uint32_t count) {
  uint32_t i;
  for (i = 0; i < count; i++) {
    if (strcmp(word, list[i]) == 0) return i;
  }
  fprintf(stderr, "corpus: '%s' is neither a gate nor a language\n", word);
  exit(1);
}

static char *room(char *old, size_t *cap, size_t need) {
  char *out;
  if (need <= *cap && old != NULL) return old;
  out = realloc(old, need + 1);
  CHECK(out != NULL);
  *cap = need + 1;
  return out;
}

int main(void) {
  char line[512], as_of[32], gate[16], programme[128], across[4], lang[8];
  char *input = NULL, *report = NULL;
  size_t input_cap = 0, report_cap = 0;

  while (fgets(line, sizeof line, stdin) != NULL) {
    unsigned long n = 0;
    size_t len = 0, programme_len;
    uint32_t gate_number, lang_number;
    int tries;
    sankofa_status status = SANKOFA_STATUS_BUFFER_TOO_SMALL;

    CHECK(sscanf(line, "%31s %15s %127s %3s %7s", as_of, gate, programme, across, lang) == 5);
    CHECK(fgets(line, sizeof line, stdin) != NULL && sscanf(line, "%lu", &n) == 1);
    input = room(input, &input_cap, n);
    CHECK(fread(input, 1, n, stdin) == n);

    programme_len = strcmp(programme, "-") == 0 ? 0 : strlen(programme);
    gate_number = number(gate, GATES, COUNT(GATES));
    lang_number = number(lang, LANGS, COUNT(LANGS));
    report = room(report, &report_cap, 1 << 16);
    for (tries = 0; tries < 2 && status == SANKOFA_STATUS_BUFFER_TOO_SMALL; tries++) {
      report = room(report, &report_cap, len);
      status = sankofa_check_json(as_of, strlen(as_of), programme, programme_len, gate_number,
                                  strcmp(across, "1") == 0, lang_number, 0, input, n, report,
                                  report_cap, &len);
    }
    OK(status);
    printf("%lu\n", (unsigned long)len);
    CHECK(fwrite(report, 1, len, stdout) == len);
    CHECK(fflush(stdout) == 0);
  }
  CHECK(!ferror(stdin));
  free(input);
  free(report);
  return 0;
}
