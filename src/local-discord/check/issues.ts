import type * as z from 'zod/mini';
import { type Fault, fault, type Path } from './fault.js';

type Issue = z.core.$ZodIssue;

/** What a schema found, in Discord's words. The codes are those of Discord's own form errors. */
export function faultsOf(issues: readonly Issue[], under: Path = []): Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [...under, ...issue.path.map(pathPart)]));
}

function faultsOfIssue(issue: Issue, path: Path): Fault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault([...path, key], 'UNKNOWN_KEY', 'This key is not known here'));
    case 'too_big':
      return [tooBig(issue, path)];
    case 'too_small':
      return [tooSmall(issue, path)];
    case 'invalid_type':
      return issue.input === undefined
        ? [fault(path, 'BASE_TYPE_REQUIRED', 'This field is required')]
        : [fault(path, 'BASE_TYPE_BAD_TYPE', `Must be of type ${issue.expected}`)];
    case 'invalid_value':
      return [
        fault(path, 'BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}`),
      ];
    case 'invalid_format':
      return [fault(path, formatCode(issue.format), `Not a well formed ${issue.format}`)];
    case 'invalid_union':
      return faultsOfUnion(issue, path);
    default:
      return [fault(path, 'BASE_TYPE_INVALID', issue.message)];
  }
}

function tooBig(issue: z.core.$ZodIssueTooBig, path: Path): Fault {
  const most = String(issue.maximum);
  if (issue.origin === 'string')
    return fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
  if (issue.origin === 'array')
    return fault(path, 'BASE_TYPE_MAX_LENGTH', `Must have ${most} or fewer items.`);
  return fault(path, 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${most}.`);
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: Path): Fault {
  const least = String(issue.minimum);
  if (issue.origin === 'string')
    return fault(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${least} or more in length.`);
  if (issue.origin === 'array')
    return fault(path, 'BASE_TYPE_MIN_LENGTH', `Must have ${least} or more items.`);
  return fault(path, 'NUMBER_TYPE_MIN', `Value should be greater than or equal to ${least}.`);
}

/** Of the alternatives, the one that the body came closest to. */
function faultsOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): Fault[] {
  const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
  if (closest && closest.length > 0) return faultsOf(closest, path);
  return [fault(path, 'UNION_TYPE_CHOICES', 'No component, option or value of this type may stand here')];
}

function formatCode(format: string): string {
  return format === 'url' ? 'URL_TYPE_INVALID_URL' : 'STRING_TYPE_REGEX';
}

function pathPart(part: PropertyKey): string | number {
  return typeof part === 'symbol' ? String(part) : part;
}
