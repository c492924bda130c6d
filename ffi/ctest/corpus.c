/*
 * Answers a stream of questions: for the comparison of languages.
 *
 * In, until the end: a line `verb as_of gate programme across lang` (verb check, next or apply; `-`: none; gate g1 to g7
 * or arrival; across 0 or 1; lang en, fr or ar), a line with the length of the input, the input; for apply a line with
 * the length of the event, the event. Out, for each: a line with the length of the answer, the answer as JSON. A
 * question that is none, or that the library refuses, ends the program with 1.
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

/* A line with a length, and so many bytes. */
static char *piece(char *old, size_t *cap, size_t *len) {
  char line[64];
  unsigned long n = 0;
  char *out;
  CHECK(fgets(line, sizeof line, stdin) != NULL && sscanf(line, "%lu", &n) == 1);
  out = room(old, cap, n);
  CHECK(fread(out, 1, n, stdin) == n);
  *len = n;
  return out;
}

int main(void) {
  char line[512], verb[8], as_of[32], gate[16], programme[128], across[4], lang[8];
  char *input = NULL, *event = NULL, *answer = NULL;
  size_t input_cap = 0, event_cap = 0, answer_cap = 0;

  while (fgets(line, sizeof line, stdin) != NULL) {
    size_t n = 0, event_len = 0, len = 0, programme_len;
    uint32_t gate_number, lang_number;
    int tries;
    sankofa_status status = SANKOFA_STATUS_BUFFER_TOO_SMALL;

    CHECK(sscanf(line, "%7s %31s %15s %127s %3s %7s", verb, as_of, gate, programme, across, lang) == 6);
    input = piece(input, &input_cap, &n);
    if (strcmp(verb, "apply") == 0) event = piece(event, &event_cap, &event_len);

    programme_len = strcmp(programme, "-") == 0 ? 0 : strlen(programme);
    gate_number = number(gate, GATES, COUNT(GATES));
    lang_number = number(lang, LANGS, COUNT(LANGS));
    answer = room(answer, &answer_cap, 1 << 16);
    for (tries = 0; tries < 2 && status == SANKOFA_STATUS_BUFFER_TOO_SMALL; tries++) {
      answer = room(answer, &answer_cap, len);
      if (strcmp(verb, "check") == 0) {
        status = sankofa_check_json(as_of, strlen(as_of), programme, programme_len, gate_number,
                                    strcmp(across, "1") == 0, lang_number, 0, input, n, answer,
                                    answer_cap, &len);
      } else if (strcmp(verb, "next") == 0) {
        status = sankofa_next_json(as_of, strlen(as_of), programme, programme_len, gate_number,
                                   input, n, answer, answer_cap, &len);
      } else {
        CHECK(strcmp(verb, "apply") == 0);
        status = sankofa_apply_json(as_of, strlen(as_of), programme, programme_len, lang_number,
                                    input, n, event, event_len, answer, answer_cap, &len);
      }
    }
    OK(status);
    printf("%lu\n", (unsigned long)len);
    CHECK(fwrite(answer, 1, len, stdout) == len);
    CHECK(fflush(stdout) == 0);
  }
  CHECK(!ferror(stdin));
  free(input);
  free(event);
  free(answer);
  return 0;
}
