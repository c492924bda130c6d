/* Prints versions and the number of rules: `run` compares the shared library with the static one. */
#include <sankofa.h>
#include <stdio.h>

int main(void) {
  printf("%s abi/%u rules/%lu\n", sankofa_version(), (unsigned)sankofa_abi_version(),
         (unsigned long)sankofa_rule_count());
  return 0;
}
