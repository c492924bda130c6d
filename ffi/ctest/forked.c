/* A child checks with the rulebook of its parent, while another thread of the parent is at work. */
#define _POSIX_C_SOURCE 200809L
#include "t.h"

#include <pthread.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CHILDREN = 8 };

static sankofa_rulebook *rulebook;
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static int stop;

static size_t check(void) {
  sankofa_report *report = NULL;
  char out[8192];
  size_t len = 0;
  OK(sankofa_check(rulebook, BAD_SEX, strlen(BAD_SEX), &report));
  OK(sankofa_report_json(report, SANKOFA_LANG_DEFAULT, out, sizeof out, &len));
  sankofa_report_free(report);
  return len;
}

static void *busy(void *unused) {
  int done = 0;
  UNUSED(unused);
  while (!done) {
    UNUSED(check());
    pthread_mutex_lock(&gate);
    done = stop;
    pthread_mutex_unlock(&gate);
  }
  return NULL;
}

int main(void) {
  sankofa_options options = SANKOFA_OPTIONS_INIT;
  pthread_t thread;
  size_t wanted;
  int i;
  options.as_of = sankofa_str_of(AS_OF);
  options.lang = SANKOFA_LANG_FR;
  OK(sankofa_rulebook_new(&options, &rulebook));
  CHECK(pthread_create(&thread, NULL, busy, NULL) == 0);
  wanted = check();
  for (i = 0; i < CHILDREN; i++) {
    int state = 1;
    const pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
      alarm(60); /* a child that hangs is a failure, not a wait for ever */
      _exit(check() == wanted ? 0 : 1);
    }
    CHECK(waitpid(child, &state, 0) == child);
    CHECK(WIFEXITED(state) && WEXITSTATUS(state) == 0);
  }
  pthread_mutex_lock(&gate);
  stop = 1;
  pthread_mutex_unlock(&gate);
  CHECK(pthread_join(thread, NULL) == 0);
  sankofa_rulebook_free(rulebook);
  return 0;
}
