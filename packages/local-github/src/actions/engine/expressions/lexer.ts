import { Lexer, type Result } from "@actions/expressions";
import { TokenType } from "@actions/expressions/lexer";

/**
 * GitHub's lexer with string literals unescaped completely. The published one (0.3.61) unescapes only the first `''`
 * of a literal; every interpolated shell script becomes one literal, so each quote after the first would be doubled.
 */
export class CompleteLexer extends Lexer {
  override lex(): Result {
    const result = super.lex();
    for (const token of result.tokens) {
      if (token.type === TokenType.STRING) token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
    return result;
  }
}
