"""One source file with all its mutants inside, each behind a switch.

What is switched stands between marks, /*[7*/ and /*7]*/, so that an error of the compiler leads to the mutant that
made it. An expression is written out once for each operator; `&&` and `||` are not, since in a long chain of them that
would double with every link.
"""

from collections import defaultdict

import tree_sitter
import tree_sitter_rust

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_rust.language()))
# What keeps its meaning beside any operator without parentheses.
PLAIN = {
    "identifier", "self", "field_expression", "call_expression", "integer_literal", "boolean_literal",
    "parenthesized_expression", "scoped_identifier", "macro_invocation", "index_expression", "string_literal",
}  # fmt: skip


def on(number):
    return f"crate::mutants::on({number})"


def marked(numbers, text):
    name = ",".join(map(str, numbers))
    return f"/*[{name}*/{text}/*{name}]*/"


def has_rest(block):
    """Whether an arm takes whatever the others leave: else the compiler would miss one that is behind a switch."""
    return any(arm.type == "match_arm" and arm.child_by_field_name("pattern").text == b"_" for arm in block.children)


class File:
    """Rewrites one file; `placed` holds afterwards the mutants that found their place.

    A method with the name of a kind of node rewrites nodes of this kind.
    """

    def __init__(self, source, mutants):
        self.source = source.encode()
        self.lines = source.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line.encode()) + 1)
        self.root = PARSER.parse(self.source).root_node
        self.placed = set()
        # By the genre and the byte where the span begins.
        self.at = defaultdict(list)
        for one in mutants:
            self.at[one.genre, self.byte(one.start)].append(one)
        self.bodies = self.functions(mutants)

    def byte(self, place):
        line, column = place
        return self.starts[line - 1] + len(self.lines[line - 1][: column - 1].encode())

    def functions(self, mutants):
        """Which mutants replace the body of which function: the smallest one around the span."""
        found = defaultdict(list)
        for one in mutants:
            if one.genre == "FnValue":
                node = self.root.descendant_for_byte_range(self.byte(one.start), self.byte(one.end) - 1)
                while node and node.type != "function_item":
                    node = node.parent
                if node:
                    found[node.id].append(one)
        return found

    def rewritten(self):
        return self.text(self.root, False)

    def text(self, node, runs):
        """The text of a node; `runs` where it is run and not evaluated by the compiler, which knows no switch."""
        kind = node.type
        if kind == "token_tree" or not node.child_count:
            return self.source[node.start_byte : node.end_byte].decode()
        if kind == "function_item":
            runs = not any(child.type == "function_modifiers" and b"const" in child.text for child in node.children)
        elif kind == "closure_expression":
            runs = True
        elif kind in ("static_item", "const_item", "const_block", "array_type"):
            runs = False
        way = getattr(self, kind, None) if runs else None
        return way(node) if way else self.inner(node, runs)

    def inner(self, node, runs=True):
        """The children as they are rewritten, and what stands between them as it was."""
        out, end = [], node.start_byte
        for child in node.children:
            out.append(self.source[end : child.start_byte].decode())
            out.append(self.text(child, runs))
            end = child.end_byte
        out.append(self.source[end : node.end_byte].decode())
        return "".join(out)

    def take(self, genre, byte):
        mutants = self.at.get((genre, byte), [])
        self.placed.update(one.number for one in mutants)
        return mutants

    def operand(self, node):
        text = self.text(node, True)
        return text if node.type in PLAIN else f"({text})"

    def choice(self, mutants, made, usual):
        """An expression for each mutant, and the usual one."""
        ways = "".join(f"if {on(one.number)} {{ {marked([one.number], made(one))} }} else " for one in mutants)
        return marked([one.number for one in mutants], f"({ways}{{ {usual} }})")

    def binary_expression(self, node):
        left, operator, right = (node.child_by_field_name(name) for name in ("left", "operator", "right"))
        mutants = self.take("BinaryOperator", operator.start_byte)
        if not mutants:
            return self.inner(node)
        usual = operator.type
        left, right = self.operand(left), self.operand(right)
        if usual in ("&&", "||"):
            # The right side is run where the left side does not decide; which one does turns round in the mutant.
            goes, stays = (right, "__left") if usual == "&&" else ("__left", right)
            turned = f"({{ let __left: bool = {left}; if __left ^ {on(mutants[0].number)} {{ {goes} }} else {{ {stays} }} }})"
            return marked([mutants[0].number], turned)
        return self.choice(mutants, lambda one: f"{left} {one.replacement} {right}", f"{left} {usual} {right}")

    compound_assignment_expr = binary_expression

    def unary_expression(self, node):
        mutants = self.take("UnaryOperator", node.start_byte)
        if not mutants:
            return self.inner(node)
        operand = self.operand(node.children[1])
        return self.choice(mutants, lambda _: operand, f"{node.children[0].type}{operand}")

    def match_arm(self, node):
        deleted = self.take("MatchArm", node.start_byte) if has_rest(node.parent) else []
        pattern = node.child_by_field_name("pattern")
        guard = pattern.child_by_field_name("condition")
        replaced = self.take("MatchArmGuard", guard.start_byte) if guard else []
        if not deleted and not replaced:
            return self.inner(node)
        asked = [f"!{on(one.number)}" for one in deleted]
        end = pattern.end_byte
        if guard:
            end = next(child.start_byte for child in pattern.children if child.type == "if")
            true = "".join(f"{on(one.number)} || " for one in replaced if one.replacement == "true")
            false = "".join(f"!{on(one.number)} && " for one in replaced if one.replacement == "false")
            asked.append(f"({true}{false}{self.operand(guard)})")
        head = self.source[node.start_byte : end].decode().rstrip()
        guards = marked([one.number for one in deleted + replaced], f" if {' && '.join(asked)} ")
        rest, at = [], pattern.end_byte
        for child in node.children:
            if child.start_byte >= pattern.end_byte:
                rest += [self.source[at : child.start_byte].decode(), self.text(child, True)]
                at = child.end_byte
        return head + guards + "".join(rest)

    def function_item(self, node):
        mutants = self.bodies.get(node.id, [])
        body = node.child_by_field_name("body")
        if not mutants:
            return self.inner(node)
        self.placed.update(one.number for one in mutants)
        head = self.source[node.start_byte : body.start_byte].decode()
        body = self.inner(body)
        if mutants[0].returns.startswith("-> impl "):
            for one in mutants:
                # What is leaked can be changed; an iterator, unlike what is returned plainly, must say that it is not.
                value = one.replacement.replace("Box::leak(", "&*Box::leak(")
                mutant = marked([one.number], f"crate::mutants::Two::A({value})")
                usual = f"crate::mutants::Two::B({body})"
                body = "{ " + marked([one.number], f"if {on(one.number)} {{ {mutant} }} else {{ {usual} }}") + " }"
            return marked([one.number for one in mutants], head + body)
        returns = (f"if {on(one.number)} {{ return {one.replacement}; }}" for one in mutants)
        returns = " ".join(marked([one.number], text) for one, text in zip(mutants, returns, strict=True))
        return f"{head}{{ {returns}{body[1:]}"
