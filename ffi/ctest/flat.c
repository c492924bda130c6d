/* The flat call, and the two-call protocol for texts. */
#include "t.h"

static sankofa_status check(const char *json, size_t n, uint32_t lang, char *out, size_t cap,
                            size_t *len) {
  return sankofa_check_json(AS_OF, strlen(AS_OF), NULL, 0, SANKOFA_GATE_NONE, 0, lang, 0, json, n,
                            out, cap, len);
}

int main(void) {
  const char *json = BAD_SEX;
  size_t n = strlen(json), need = 0, len = 0;
  char *out;

  /* First call: no buffer, only the length. */
  STATUS(SANKOFA_STATUS_BUFFER_TOO_SMALL, check(json, n, SANKOFA_LANG_DEFAULT, NULL, 0, &need));
  CHECK(need > 100);
  CHECK(strstr(sankofa_last_error(), "buffer") != NULL);
  out = malloc(need + 1);
  CHECK(out != NULL);

  /* One byte too few: the length again, and no byte of the buffer is touched. */
  memset(out, '#', need + 1);
  STATUS(SANKOFA_STATUS_BUFFER_TOO_SMALL,
         check(json, n, SANKOFA_LANG_DEFAULT, out, need - 1, &len));
  CHECK(len == need && out[0] == '#' && out[need - 2] == '#');

  /* Exactly enough: all of it, and nothing behind it. */
  len = 0;
  OK(check(json, n, SANKOFA_LANG_DEFAULT, out, need, &len));
  CHECK(len == need && out[0] == '{' && out[need - 1] == '}' && out[need] == '#');
  out[need] = '\0';
  CHECK(strstr(out, "\"as_of\":\"" AS_OF "\"") != NULL);
  CHECK(strstr(out, "/members/0/sex") != NULL);
  CHECK(strstr(out, "Zebulon") == NULL);

  free(out);

  /* Without a language, English; the words of a rule in another. */
  {
    static char english[65536], plain[65536], french[65536];
    const char *child = CHILD;
    const size_t day = strlen(AS_OF);
    OK(sankofa_check_json(AS_OF, day, NULL, 0, SANKOFA_GATE_G3, 0, SANKOFA_LANG_EN, 0, child,
                          strlen(child), english, sizeof english - 1, &len));
    OK(sankofa_check_json(AS_OF, day, NULL, 0, SANKOFA_GATE_G3, 0, SANKOFA_LANG_DEFAULT, 0, child,
                          strlen(child), plain, sizeof plain - 1, &len));
    CHECK(strstr(english, "CHI-001") != NULL && strcmp(english, plain) == 0);
    OK(sankofa_check_json(AS_OF, day, NULL, 0, SANKOFA_GATE_G3, 0, SANKOFA_LANG_FR, 0, child,
                          strlen(child), french, sizeof french - 1, &len));
    CHECK(strstr(french, "enfant") != NULL && strcmp(english, french) != 0);
  }

  /* Nothing to check is a report like any other. */
  {
    char small[4096];
    OK(check(NULL, 0, SANKOFA_LANG_EN, small, sizeof small, &len));
    CHECK(len > 0);
  }
  /* Where a case stands, and a step: the gate refuses it, or the case comes back with it. */
  {
    static char next[65536];
    const char *child = CHILD;
    const char *leave = "{\"step\": \"withdrawal\", \"on\": \"2016-08-30\", \"by\": \"o1\"}";
    const char *clear = "{\"step\": \"clearance\", \"on\": \"2016-08-30\"}";
    const size_t day = strlen(AS_OF);
    size_t need2 = 0;
    STATUS(SANKOFA_STATUS_BUFFER_TOO_SMALL,
           sankofa_next_json(AS_OF, day, NULL, 0, SANKOFA_GATE_G3, child, strlen(child), NULL, 0,
                             &need2));
    OK(sankofa_next_json(AS_OF, day, NULL, 0, SANKOFA_GATE_G3, child, strlen(child), next,
                         sizeof next - 1, &len));
    CHECK(len == need2);
    next[len] = '\0';
    CHECK(next[0] == '[' && strstr(next, "\"best_interests_determination\"") != NULL);
    OK(sankofa_next_json(AS_OF, day, NULL, 0, SANKOFA_GATE_NONE, "{", 1, next, sizeof next - 1,
                         &len));
    CHECK(len == 6 && memcmp(next, "[null]", 6) == 0);
    OK(sankofa_measure_json(AS_OF, day, NULL, 0, "host,sex", 8, 0, 0, NULL, 0, child,
                            strlen(child), next, sizeof next - 1, &len));
    next[len] = '\0';
    CHECK(strstr(next, "\"cases\":1") != NULL);
    CHECK(strstr(next, "\"small_cell\":11") != NULL);
    STATUS(SANKOFA_STATUS_INVALID_ARGUMENT,
           sankofa_measure_json(AS_OF, day, NULL, 0, "faith", 5, 0, 0, NULL, 0, child,
                                strlen(child), next, sizeof next - 1, &len));
    STATUS(SANKOFA_STATUS_INVALID_ARGUMENT,
           sankofa_measure_json(AS_OF, day, NULL, 0, NULL, 0, 0, 0, "high", 4, child,
                                strlen(child), next, sizeof next - 1, &len));
    OK(sankofa_measure_json(AS_OF, day, NULL, 0, NULL, 0, 0, 1, "impact_0_66", 11, child,
                            strlen(child), next, sizeof next - 1, &len));
    next[len] = '\0';
    CHECK(strstr(next, "\"method\":\"round_5\",\"level\":\"impact_0_66\"") != NULL);
    OK(sankofa_records_json(AS_OF, day, NULL, 0, "sex,age", 7, "vulnerability", 13, 0, 0, 0, child,
                            strlen(child), next, sizeof next - 1, &len));
    next[len] = '\0';
    CHECK(strstr(next, "{\"as_of\":\"2016-09-01\",\"released\":true,\"k\":5,\"l\":2,") == next);
    STATUS(SANKOFA_STATUS_INVALID_ARGUMENT,
           sankofa_records_json(AS_OF, day, NULL, 0, "sex", 3, NULL, 0, 2, 0, 0, child,
                                strlen(child), next, sizeof next - 1, &len));
    STATUS(SANKOFA_STATUS_INVALID_ARGUMENT,
           sankofa_records_json(AS_OF, day, NULL, 0, "faith", 5, NULL, 0, 0, 0, 0, child,
                                strlen(child), next, sizeof next - 1, &len));
    OK(sankofa_apply_json(AS_OF, day, NULL, 0, SANKOFA_LANG_DEFAULT, child, strlen(child), leave,
                          strlen(leave), next, sizeof next - 1, &len));
    next[len] = '\0';
    CHECK(strstr(next, "{\"applied\":true,\"case\":{") == next);
    CHECK(strstr(next, "\"withdrawals\":[") != NULL);
    OK(sankofa_apply_json(AS_OF, day, NULL, 0, SANKOFA_LANG_DEFAULT, child, strlen(child), clear,
                          strlen(clear), next, sizeof next - 1, &len));
    next[len] = '\0';
    CHECK(strstr(next, "{\"applied\":false,\"step\":\"clearance\",\"why\":\"not_from_here\"") == next);
    STATUS(SANKOFA_STATUS_INVALID_ARGUMENT,
           sankofa_apply_json(AS_OF, day, NULL, 0, SANKOFA_LANG_DEFAULT, child, strlen(child), "{}",
                              2, next, sizeof next, &len));
  }
  /* Two rule sets: what differs, and what that does to a case. */
  {
    static char told[65536];
    const char *child = CHILD;
    const char *own = "name = \"x\"\ntitle = { en = \"Test\" }\n[severities]\n\"CHI-001\" = "
                      "\"warning\"\n[[versions]]\nid = \"1\"\n";
    const size_t day = strlen(AS_OF);
    OK(sankofa_compare_json(AS_OF, day, "gb-2020@2020", 12, "gb-2020@2024", 12, 0, NULL, 0, told,
                            sizeof told - 1, &len));
    told[len] = '\0';
    CHECK(strstr(told, "\"topic\":\"cap\"") != NULL && strstr(told, "\"cases\"") == NULL);
    OK(sankofa_compare_json(AS_OF, day, "base", 4, own, strlen(own), 1, child, strlen(child), told,
                            sizeof told - 1, &len));
    told[len] = '\0';
    CHECK(strstr(told, "\"topic\":\"severity\"") != NULL && strstr(told, "\"cases\":1") != NULL);
    STATUS(SANKOFA_STATUS_UNKNOWN_PROGRAMME,
           sankofa_compare_json(AS_OF, day, "base", 4, "none", 4, 0, NULL, 0, told, sizeof told,
                                &len));
  }
  /* Scores of a survey on its own, and of what is none. */
  {
    static char scores[65536];
    const char *survey = "{\"instrument\": \"rss-2018\", \"case\": \"A-1\", \"member\": \"p1\", "
                         "\"on\": \"2016-07-11\", \"answers\": {\"eco.working\": \"refused\"}}";
    const size_t day = strlen(AS_OF);
    OK(sankofa_score_json(AS_OF, day, NULL, 0, NULL, 0, 0, survey, strlen(survey), scores,
                          sizeof scores - 1, &len));
    scores[len] = '\0';
    CHECK(strstr(scores, "[{\"case\":\"A-1\",\"member\":\"p1\"") == scores);
    CHECK(strstr(scores, "\"economic\":null") != NULL);
    OK(sankofa_score_json(AS_OF, day, NULL, 0, "missing-half", 12, 0, survey, strlen(survey), scores,
                          sizeof scores - 1, &len));
    scores[len] = '\0';
    CHECK(strstr(scores, "\"economic\":{\"value\":0.5,\"numerator\":600,") != NULL);
    OK(sankofa_score_json(AS_OF, day, NULL, 0, NULL, 0, 0, "{", 1, scores, sizeof scores, &len));
    CHECK(len == 6 && memcmp(scores, "[null]", 6) == 0);
    OK(sankofa_score_json(AS_OF, day, NULL, 0, NULL, 0, 1, survey, strlen(survey), scores,
                          sizeof scores, &len));
    CHECK(len == 2 && memcmp(scores, "[]", 2) == 0);
    STATUS(SANKOFA_STATUS_INVALID_ARGUMENT,
           sankofa_score_json(AS_OF, day, NULL, 0, "none", 4, 0, survey, strlen(survey), scores,
                              sizeof scores, &len));
    STATUS(SANKOFA_STATUS_BAD_INSTRUMENT,
           sankofa_score_json(AS_OF, day, "name = 1", 8, NULL, 0, 0, survey, strlen(survey), scores,
                              sizeof scores, &len));
    STATUS(SANKOFA_STATUS_AS_OF, sankofa_score_json(NULL, 0, NULL, 0, NULL, 0, 0, survey,
                                                    strlen(survey), scores, sizeof scores, &len));
  }
  /* Plans appraised, by the lists built in and by one that looks at what must not count. */
  {
    static char list[65536];
    const char *plan = "{\"id\": \"A-1\", \"members\": [{\"id\": \"p1\"}], \"plans\": [{\"id\": \"pl1\"}]}";
    const char *own = "name = \"x\"\nversion = \"1\"\ntitle = { en = \"x\" }\n[[positive]]\n"
                      "code = \"return_type\"\ntitle = { en = \"x\" }\n";
    const size_t day = strlen(AS_OF);
    OK(sankofa_appraise_json(AS_OF, day, NULL, 0, NULL, 0, 0, plan, strlen(plan), list,
                             sizeof list - 1, &len));
    list[len] = '\0';
    CHECK(strstr(list, "[{\"case\":\"A-1\",\"criteria\":\"sop-2017\"") == list);
    CHECK(strstr(list, "{\"code\":\"cash\",\"state\":\"unknown\"") != NULL);
    OK(sankofa_appraise_json(AS_OF, day, NULL, 0, NULL, 0, 1, plan, strlen(plan), list,
                             sizeof list - 1, &len));
    list[len] = '\0';
    CHECK(strcmp(list, "[{\"first\":1,\"last\":1,\"case\":\"A-1\",\"plan\":\"pl1\"}]") == 0);
    STATUS(SANKOFA_STATUS_BAD_APPRAISAL,
           sankofa_appraise_json(AS_OF, day, own, strlen(own), NULL, 0, 0, plan, strlen(plan), list,
                                 sizeof list, &len));
    CHECK(strstr(sankofa_last_error(), "return modality") != NULL);
  }
  /* Our codes in the words of another system. */
  {
    static char table[131072];
    size_t all;
    OK(sankofa_crosswalk_json(NULL, 0, table, sizeof table - 1, &all));
    OK(sankofa_crosswalk_json("gente", 5, table, sizeof table - 1, &len));
    table[len] = '\0';
    CHECK(len < all && strstr(table, "\"theirs\":\"post_arrival_assistance\"") != NULL);
    STATUS(SANKOFA_STATUS_BUFFER_TOO_SMALL, sankofa_crosswalk_json("gente", 5, NULL, 0, &all));
    CHECK(all == len);
    STATUS(SANKOFA_STATUS_INVALID_ARGUMENT, sankofa_crosswalk_json("nobody", 6, NULL, 0, &all));
  }
  return 0;
}
