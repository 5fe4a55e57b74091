import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 57349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var resolveBlockMap = __nccwpck_require__(87103);
var resolveBlockSeq = __nccwpck_require__(90334);
var resolveFlowCollection = __nccwpck_require__(13142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 23683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(45937);
var resolveEnd = __nccwpck_require__(17788);
var resolveProps = __nccwpck_require__(34631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 45937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var composeCollection = __nccwpck_require__(57349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(17788);
var utilEmptyScalarPosition = __nccwpck_require__(22599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var resolveBlockScalar = __nccwpck_require__(48913);
var resolveFlowScalar = __nccwpck_require__(76842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 89984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(61342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(91464);
var identity = __nccwpck_require__(41127);
var composeDoc = __nccwpck_require__(23683);
var resolveEnd = __nccwpck_require__(17788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 87103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);
var resolveProps = __nccwpck_require__(34631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(74051);
var utilMapIncludes = __nccwpck_require__(81187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 48913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 90334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(92223);
var resolveProps = __nccwpck_require__(34631);
var utilFlowIndentCheck = __nccwpck_require__(74051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 17788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 13142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var resolveEnd = __nccwpck_require__(17788);
var resolveProps = __nccwpck_require__(34631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(81187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 76842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var resolveEnd = __nccwpck_require__(17788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 34631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 22599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 74051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 81187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var toJS = __nccwpck_require__(74043);
var Schema = __nccwpck_require__(45840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(71596);
var applyReviver = __nccwpck_require__(83661);
var createNode = __nccwpck_require__(42404);
var directives = __nccwpck_require__(61342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 71596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var visit = __nccwpck_require__(10204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 83661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 42404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 61342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var visit = __nccwpck_require__(10204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 91464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 38815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(89984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(45840);
var errors = __nccwpck_require__(91464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(40361);
var lineCounter = __nccwpck_require__(66628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(84047);
var visit = __nccwpck_require__(10204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
exports.P3 = identity.isCollection;
exports.wz = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
exports.As = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 57249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(71596);
var visit = __nccwpck_require__(10204);
var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);
var toJS = __nccwpck_require__(74043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 40101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 66673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(83661);
var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 57165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var stringifyPair = __nccwpck_require__(59748);
var addPairToJSMap = __nccwpck_require__(97104);
var identity = __nccwpck_require__(41127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 63301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);
var toJS = __nccwpck_require__(74043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 84454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(61212);
var addPairToJSMap = __nccwpck_require__(97104);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 92223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var stringifyCollection = __nccwpck_require__(61212);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var toJS = __nccwpck_require__(74043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 97104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(57249);
var merge = __nccwpck_require__(90452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 41127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 74043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 60110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(48913);
var resolveFlowScalar = __nccwpck_require__(76842);
var errors = __nccwpck_require__(91464);
var stringifyString = __nccwpck_require__(83069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 91733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 97715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(60110);
var cstStringify = __nccwpck_require__(91733);
var cstVisit = __nccwpck_require__(97715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 40361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 66628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(40361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 84047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(89984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(91464);
var log = __nccwpck_require__(57249);
var identity = __nccwpck_require__(41127);
var lineCounter = __nccwpck_require__(66628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 45840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var map = __nccwpck_require__(47451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var tags = __nccwpck_require__(90018);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 47451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var YAMLMap = __nccwpck_require__(84454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 73632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var YAMLSeq = __nccwpck_require__(92223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 66464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(83069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 73959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 38405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var stringifyNumber = __nccwpck_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 59874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 70896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var bool = __nccwpck_require__(73959);
var float = __nccwpck_require__(38405);
var int = __nccwpck_require__(59874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 33559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var map = __nccwpck_require__(47451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 90018:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var bool = __nccwpck_require__(73959);
var float = __nccwpck_require__(38405);
var int = __nccwpck_require__(59874);
var schema = __nccwpck_require__(70896);
var schema$1 = __nccwpck_require__(33559);
var binary = __nccwpck_require__(56083);
var merge = __nccwpck_require__(90452);
var omap = __nccwpck_require__(50303);
var pairs = __nccwpck_require__(18385);
var schema$2 = __nccwpck_require__(35913);
var set = __nccwpck_require__(81528);
var timestamp = __nccwpck_require__(46752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 56083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(20181);
var Scalar = __nccwpck_require__(63301);
var stringifyString = __nccwpck_require__(83069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 88398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 35782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var stringifyNumber = __nccwpck_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 10873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 90452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 50303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var pairs = __nccwpck_require__(18385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 18385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);
var YAMLSeq = __nccwpck_require__(92223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 35913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var binary = __nccwpck_require__(56083);
var bool = __nccwpck_require__(88398);
var float = __nccwpck_require__(35782);
var int = __nccwpck_require__(10873);
var merge = __nccwpck_require__(90452);
var omap = __nccwpck_require__(50303);
var pairs = __nccwpck_require__(18385);
var set = __nccwpck_require__(81528);
var timestamp = __nccwpck_require__(46752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 81528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 46752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 34475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(71596);
var identity = __nccwpck_require__(41127);
var stringifyComment = __nccwpck_require__(59799);
var stringifyString = __nccwpck_require__(83069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 61212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 59799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 28689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 59748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 83069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var foldFlowLines = __nccwpck_require__(34475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 10204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 6206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// UNUSED EXPORTS: mostFaults

// EXTERNAL MODULE: ./build/domain/policy/did-you-mean.js
var did_you_mean = __nccwpck_require__(1281);
;// CONCATENATED MODULE: ./build/adapters/policy/name-keys.js
const nameKeys = {
    base: {
        must: "be the name of a branch, of letters, digits, dots, dashes, underscores and slashes",
        optional: true,
        meaning: "The branch that pull requests go to. Without: the default branch. If it is another one, this file and the callers still count as they are on the default branch.",
    },
    "staging-branch": {
        must: "be the name of a branch, of letters, digits, dots, dashes, underscores and slashes",
        optional: true,
        meaning: "The branch that the console builds from the base and the staged pull requests. Without: `staging`. Nothing else may be on it.",
    },
    environments: {
        must: 'be a mapping with "staging", "production", "production-approval" and "rollback-approval"',
        optional: true,
        meaning: "What the environments are called on GitHub. `release.yml` and `rollback.yml` give the same names to your deployment.",
    },
    "environments.staging": {
        must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
        optional: true,
        meaning: "Where testers test. Without: `staging`.",
    },
    "environments.production": {
        must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
        optional: true,
        meaning: "What users use. Without: `production`.",
    },
    "environments.production-approval": {
        must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
        optional: true,
        meaning: "Where testers click. Without: `production-approval`.",
    },
    "environments.rollback-approval": {
        must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
        optional: true,
        meaning: "Where rollback approvers click. Without: `rollback-approval`.",
    },
};

;// CONCATENATED MODULE: ./build/adapters/policy/keys.js

const policyKeys = {
    testers: {
        must: "list at least one login or team",
        meaning: "People who test on staging and whose approval of a release counts. A team, `organisation/team`, stands for its members in each of these three lists, and needs a GitHub App that reads them: see Teams below.",
    },
    "rollback-approvers": {
        must: "list at least one login or team",
        meaning: "People who may approve a rollback. Nobody approves a rollback that they requested or joined.",
    },
    team: {
        must: "list at least one login or team",
        optional: true,
        meaning: "Who may request a rollback, in addition to rollback approvers and anyone with at least the triage role. They, testers and rollback approvers are notified of a rollback by name. Without: everyone who can push is notified, too.",
    },
    adopt: {
        must: 'be a mapping with "version" and "commit"',
        optional: true,
        meaning: "What production ran when the console came: the first release of the log, to which a rollback may go back. Read once, by the run that opens the log; `release-console init` writes it.",
    },
    "adopt.version": {
        must: 'be a version such as "v4.7.2"',
        meaning: "The next release follows it.",
    },
    "adopt.commit": {
        must: "be a full commit SHA, 40 hexadecimal digits",
        meaning: "A commit that the base branch contains.",
    },
    ...nameKeys,
    bots: {
        must: "list logins",
        default: [],
        meaning: "Machine users with an ordinary account: they never count as people.",
    },
    checks: {
        must: 'be a mapping with "required"',
        optional: true,
        meaning: "What must be green before a pull request goes to staging, and still be green when it goes to production.",
    },
    "checks.required": {
        must: "list checks",
        default: [],
        meaning: "Checks that must have passed. Empty: every reported check must have passed, and at least one must have been reported.",
    },
    "checks.required[]": {
        must: 'be a name, or a mapping with "name" and "app"',
        optional: true,
        meaning: "One check.",
    },
    "checks.required[].name": {
        must: "be the name of a check or a status context",
        meaning: 'Name as reported, such as "test" or, for a job of a reusable workflow, "build / test"; with the workflow before it ("CI / test"), only that workflow\'s check counts.',
    },
    "checks.required[].app": {
        must: 'be the slug of a GitHub App, such as "github-actions"',
        optional: true,
        meaning: "App that must have reported it. Without: `github-actions` for check runs, anyone for statuses.",
    },
    approval: {
        must: 'be a mapping with "sources", "count" and "max-wait"',
        optional: true,
        meaning: "How a release is approved.",
    },
    "approval.sources": {
        must: 'list "environment", "review" or both',
        default: ["environment", "review"],
        meaning: "Where a tester's approval counts: the environment `production-approval`, or a review of the pull request. Either is enough.",
    },
    "approval.count": {
        must: "be a whole number from 1 to 10",
        default: 1,
        meaning: "Different testers who must approve each pull request.",
    },
    "approval.max-wait": {
        must: "be a whole number of working days from 0 to 60",
        default: 3,
        meaning: "After this many working days on staging without its approvals, the comment on a pull request proposes to eject it; nothing happens by itself. 0: never.",
    },
    staging: {
        must: 'be a mapping with "url" and "health"',
        optional: true,
        meaning: "The environment where testers test.",
    },
    "staging.url": {
        must: "be an http or https URL without a password",
        optional: true,
        meaning: "Shown to testers.",
    },
    "staging.health": {
        must: 'be a URL, or a mapping with "url"',
        optional: true,
        meaning: "How to check that a deployment is healthy. Without: it is recorded as unverified.",
    },
    production: {
        must: 'be a mapping with "url", "health" and "on-failure"',
        optional: true,
        meaning: "The environment that users use.",
    },
    "production.url": {
        must: "be an http or https URL without a password",
        optional: true,
        meaning: "Shown on releases.",
    },
    "production.health": {
        must: 'be a URL, or a mapping with "url"',
        optional: true,
        meaning: "As for staging.",
    },
    "production.on-failure": {
        must: 'be "request", "rollback" or "none"',
        default: "request",
        meaning: "After a failed deployment: request a rollback with the evidence, roll back at once without asking anybody, or do nothing. A rollback that itself fails is never repeated without a person.",
    },
    "health.url": {
        must: "be an http or https URL without a password",
        meaning: "Healthy when it answers with a 2xx status. Redirects are not followed, except from http to https at the same address.",
    },
    "health.tries": {
        must: "be a whole number from 1 to 100",
        default: 10,
        meaning: "Most requests to send; all of them and their pauses must fit in 15 minutes.",
    },
    "health.seconds-between": {
        must: "be a whole number from 0 to 300",
        default: 12,
        meaning: "Pause after a failed try.",
    },
    "health.timeout-seconds": {
        must: "be a whole number from 1 to 120",
        default: 10,
        meaning: "Longest time for one try.",
    },
    "health.expect-sha": {
        must: "be true or false",
        default: false,
        meaning: "The body of the answer must contain the full SHA that was deployed.",
    },
    rollback: { must: 'be a mapping with "sources"', optional: true, meaning: "How a rollback is approved." },
    "rollback.sources": {
        must: 'list "environment", "comment" or both',
        default: ["environment", "comment"],
        meaning: "Where an approval counts: the environment `rollback-approval`, or `/approve` with the code on the rollback's issue.",
    },
    notification: {
        must: 'be a mapping with "mention" and "webhooks"',
        optional: true,
        meaning: "Who is notified of a rollback, in addition to the issue.",
    },
    "notification.mention": {
        must: "be true or false",
        default: true,
        meaning: "Mention everyone who is notified by name.",
    },
    "notification.webhooks": {
        must: "list webhooks",
        default: [],
        meaning: "Addresses that are told of what happens; see [webhooks](#webhooks). Whoever can read the repository can read these URLs.",
    },
    "notification.webhooks[]": {
        must: 'be an https URL, or a mapping with "url" and "format"',
        optional: true,
        meaning: "One address.",
    },
    "notification.webhooks[].url": {
        must: "be an https URL (http only for this machine)",
        meaning: "Where messages are posted.",
    },
    "notification.webhooks[].format": {
        must: 'be "cdevents" or "slack"',
        optional: true,
        meaning: "`cdevents`: every [event](events.md), signed, for programs. `slack`: a line of text for people, which Slack and compatible chats show. Without: `slack` for `hooks.slack.com`, else `cdevents`.",
    },
    landing: {
        must: 'be a mapping with "method"',
        optional: true,
        meaning: "How a released pull request lands on the base branch.",
    },
    "landing.method": {
        must: 'be "auto", "merge", "squash" or "rebase"',
        default: "auto",
        meaning: "`auto`: fast-forward if the branch rules allow it, otherwise the first that is allowed of merge, squash and rebase.",
    },
    "max-staged": {
        must: "be a whole number from 1 to 100",
        default: 20,
        meaning: "Most pull requests on staging at the same time; 1: one at a time.",
    },
    migrations: {
        must: "list patterns of paths",
        optional: true,
        meaning: "Files that change data or what holds it. The card of a rollback warns when one of them differs. Without: those of the migration tools that the console [recognises](rollback-and-migrations.md). Empty: there are none, and nothing is looked at. See [patterns](#patterns).",
    },
    "migrations[]": {
        must: 'be a path from the root with "*", "**" or "?" in it, without "./", "!", "[" and "{"',
        optional: true,
        meaning: "One pattern, such as `db/migrations/**`.",
    },
    holds: {
        must: 'be a mapping with "freezes"',
        optional: true,
        meaning: "When production accepts no deployment. A freeze never holds up a rollback.",
    },
    "holds.freezes": { must: "list freezes", default: [], meaning: "Periods." },
    "holds.freezes[]": {
        must: 'be a mapping with "from", "until" and "reason"',
        optional: true,
        meaning: "One period.",
    },
    "holds.freezes[].from": {
        must: 'be a date and time with time zone, such as "2026-12-20T00:00:00Z"',
        meaning: "Its first moment.",
    },
    "holds.freezes[].until": {
        must: 'be a date and time with time zone, such as "2027-01-04T08:00:00+01:00"',
        meaning: "The first moment after it.",
    },
    "holds.freezes[].reason": { must: "say why, in one line", meaning: "Shown to people who wait." },
};
const renderPath = (path) => path
    .map((step, index) => (typeof step === "number" ? `[${step + 1}]` : `${index === 0 ? "" : "."}${step}`))
    .join("");
function findPolicyKey(path) {
    const pattern = path
        .map((step, index) => (typeof step === "number" ? "[]" : `${index === 0 ? "" : "."}${step}`))
        .join("");
    const key = pattern.replace(/^(?:staging|production)\.health\./, "health.");
    return Object.hasOwn(policyKeys, key) ? policyKeys[key] : undefined;
}
function keysBelow(path) {
    const prefix = path.length === 0
        ? ""
        : `${path
            .map((step) => (typeof step === "number" ? "[]" : `.${step}`))
            .join("")
            .slice(1)}.`;
    const within = prefix.replace(/^(?:staging|production)\.health\.$/, "health.");
    return Object.keys(policyKeys)
        .filter((key) => key.startsWith(within) && !key.startsWith("health.") === (within !== "health."))
        .map((key) => key.slice(within.length))
        .filter((name) => name !== "" && !name.includes(".") && !name.includes("["));
}

;// CONCATENATED MODULE: ./build/adapters/policy/problems.js


const mostKeys = 50;
function faultsOf(issues, value) {
    return issues.flatMap((issue) => {
        const path = issue.path.filter((step) => typeof step !== "symbol");
        if (issue.code === "unrecognized_keys")
            return issue.keys.slice(0, mostKeys).map((key) => unknownKey(path, key));
        return [{ path, message: wrongValue(path, value) }];
    });
}
function wrongValue(path, value) {
    const found = valueAt(value, path);
    const name = `"${renderPath(path)}"`;
    const must = findPolicyKey(path)?.must ?? mustOfItem(path);
    if (isItemOfLogins(path) && typeof found === "string" && found.startsWith("@"))
        return `${name} must be a login without "@"; found ${show(found)}.`;
    if (typeof found === "number" && !must.includes("number"))
        return `${name} must ${must}; found the number ${found}: put it in quotes if it is a name.`;
    return `${name} must ${must}; found ${show(found)}.`;
}
const listsOfLogins = ["testers", "rollback-approvers", "team", "bots"];
const isItemOfLogins = ([first, ...rest]) => rest.length === 1 && listsOfLogins.includes(String(first));
function mustOfItem(path) {
    if (isItemOfLogins(path))
        return path[0] === "bots"
            ? "be the login of a GitHub account"
            : 'be the login of a GitHub account, or a team as "organisation/team"';
    const list = renderPath(path.slice(0, -1));
    return `be one of those that "${list}" can list (it must ${findPolicyKey(path.slice(0, -1))?.must ?? "not be there"})`;
}
function unknownKey(path, key) {
    const here = keysBelow(path);
    const near = (0,did_you_mean/* nearestName */.q)(key, here);
    const elsewhere = near === undefined ? placesOf(key) : [];
    const hint = near !== undefined
        ? `did you mean "${near}"?`
        : elsewhere.length > 0
            ? `it belongs to ${elsewhere.map((place) => `"${place}"`).join(" or ")}.`
            : `known here: ${here.join(", ")}.`;
    return {
        path: [...path, key],
        message: `"${renderPath([...path, key])}" is not a key of the policy file; ${hint}`,
    };
}
function placesOf(key) {
    const paths = Object.keys(policyKeys).filter((path) => path.endsWith(`.${key}`));
    return paths
        .map((path) => path.slice(0, -key.length - 1))
        .flatMap((place) => place === "health" ? ["staging.health", "production.health"] : [place.replaceAll("[]", "")]);
}
function valueAt(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof found !== "object" || found === null)
            return typeof found === "string" ? found : undefined;
        found = Object.hasOwn(found, step) ? found[step] : undefined;
    }
    return found;
}
function show(found) {
    if (found === undefined || found === null)
        return "nothing";
    if (Array.isArray(found))
        return found.length === 0 ? "none" : "a list";
    if (typeof found === "object")
        return "a mapping";
    const text = JSON.stringify(found);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var names = __nccwpck_require__(19788);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(97944);
;// CONCATENATED MODULE: ./build/adapters/policy/rules.js




function findRuleFaults(file) {
    return [
        duplicates,
        countIsReachable,
        somebodyElseCanRequest,
        noPlaceholders,
        peopleAreNoBots,
        ownStatusIsNotRequired,
        freezesEnd,
        healthChecksEnd,
        somebodyTests,
        namesDiffer,
    ].flatMap((rule) => rule(file));
}
const listPaths = [
    ["testers"],
    ["rollback-approvers"],
    ["team"],
    ["bots"],
    ["checks", "required"],
    ["approval", "sources"],
    ["rollback", "sources"],
    ["notification", "webhooks"],
];
function duplicates(file) {
    return listPaths.flatMap((path) => {
        const items = itemsAt(file, path).map(identityOf);
        const places = new Map(items.map((item, index) => [item, index]).toReversed());
        return items.flatMap((item, index) => {
            const first = places.get(item) ?? index;
            return item === undefined || first === index
                ? []
                : [
                    {
                        path: [...path, index],
                        message: `"${renderPath([...path, index])}" is the same as "${renderPath([...path, first])}"; remove one.`,
                    },
                ];
        });
    });
}
function identityOf(item) {
    if (typeof item === "string")
        return item.toLowerCase();
    const name = valueAt(item, ["name"]) ?? valueAt(item, ["url"]);
    if (typeof name !== "string")
        return undefined;
    const app = valueAt(item, ["app"]);
    return app === undefined ? name.toLowerCase() : JSON.stringify([name.toLowerCase(), app]);
}
const placeholders = ["octocat", "hubot", "monalisa"];
function noPlaceholders(file) {
    return ["testers", "rollback-approvers", "team", "bots"].flatMap((list) => itemsAt(file, [list]).flatMap((item, index) => typeof item === "string" && placeholders.some((each) => (0,values/* isSameName */.yS)(each, item))
        ? [
            {
                path: [list, index],
                message: `"${list}[${index + 1}]" is "${item}", an example of the template; write the login of one of your people.`,
            },
        ]
        : []));
}
function somebodyTests(file) {
    const testers = valueAt(file, ["testers"]) ?? undefined;
    const isEmpty = testers === undefined || (Array.isArray(testers) && testers.length === 0);
    if (!isEmpty)
        return [];
    const found = testers === undefined ? "nothing" : "none";
    return [{ path: ["testers"], message: `"testers" must ${policyKeys.testers.must}; found ${found}.` }];
}
function countIsReachable(file) {
    const count = valueAt(file, ["approval", "count"]);
    const names = loginsAt(file, "testers");
    const testers = new Set(names).size;
    const isOpenEnded = testers === 0 || names.some(values/* isTeamName */.vi);
    if (typeof count !== "number" || count <= testers || isOpenEnded)
        return [];
    return [
        {
            path: ["approval", "count"],
            message: `"approval.count" must be no higher than the number of testers, ${testers}; found ${count}.`,
        },
    ];
}
function somebodyElseCanRequest(file) {
    const [approver, ...others] = new Set(loginsAt(file, "rollback-approvers"));
    const team = loginsAt(file, "team");
    if (approver === undefined ||
        (0,values/* isTeamName */.vi)(approver) ||
        others.length > 0 ||
        team.length === 0 ||
        team.some((login) => !(0,values/* isSameName */.yS)(login, approver)))
        return [];
    return [
        {
            path: ["team"],
            message: `"team" must list somebody besides ${approver}, the only rollback approver: nobody approves a rollback that they requested.`,
        },
    ];
}
function peopleAreNoBots(file) {
    const bots = loginsAt(file, "bots");
    return ["testers", "rollback-approvers", "team"].flatMap((list) => itemsAt(file, [list]).flatMap((login, index) => {
        if (typeof login !== "string")
            return [];
        const isBot = login.endsWith("[bot]") || bots.includes(login.toLowerCase());
        return isBot
            ? [
                {
                    path: [list, index],
                    message: `"${renderPath([list, index])}" must be a person; found ${JSON.stringify(login)}, which is a bot.`,
                },
            ]
            : [];
    }));
}
function ownStatusIsNotRequired(file) {
    const path = ["checks", "required"];
    return itemsAt(file, path).flatMap((check, index) => {
        const name = typeof check === "string" ? check : valueAt(check, ["name"]);
        if (name !== "release-console")
            return [];
        return [
            {
                path: [...path, index],
                message: `"${renderPath([...path, index])}" must not be "release-console": that status waits for the release itself.`,
            },
        ];
    });
}
function namesDiffer(file) {
    const usual = names/* usualNames */.Vx.environments;
    const named = [
        { path: ["environments", "staging"], usual: usual.staging },
        { path: ["environments", "production"], usual: usual.production },
        { path: ["environments", "production-approval"], usual: usual.productionApproval },
        { path: ["environments", "rollback-approval"], usual: usual.rollbackApproval },
    ].map(({ path, usual: otherwise }) => ({ path, name: valueAt(file, path) ?? otherwise }));
    const same = named.flatMap(({ path, name }, index) => {
        const first = named
            .slice(0, index)
            .find((each) => typeof name === "string" && typeof each.name === "string" && (0,values/* isSameName */.yS)(each.name, name));
        return first === undefined ? [] : [sameName(path, first.path.join("."))];
    });
    const [base, staging] = [valueAt(file, ["base"]), valueAt(file, ["staging-branch"]) ?? names/* usualNames */.Vx.staging];
    return [
        ...same,
        ...(base !== undefined && base === staging ? [sameName(["staging-branch"], "base")] : []),
        ...[base, staging].flatMap((name, index) => name === names/* branches */.J0.log || (typeof name === "string" && name.startsWith(names/* ownBranchPrefix */.PW))
            ? [
                {
                    path: [["base", "staging-branch"][index] ?? ""],
                    message: `"${["base", "staging-branch"][index]}" must not be ${JSON.stringify(name)}: that is a branch of the console's own.`,
                },
            ]
            : []),
    ];
}
const sameName = (path, other) => ({
    path,
    message: `"${path.join(".")}" must differ from "${other}".`,
});
function freezesEnd(file) {
    const path = ["holds", "freezes"];
    return itemsAt(file, path).flatMap((freeze, index) => {
        const [from, until] = [valueAt(freeze, ["from"]), valueAt(freeze, ["until"])];
        if (typeof from !== "string" || typeof until !== "string" || !(Date.parse(from) >= Date.parse(until)))
            return [];
        return [
            {
                path: [...path, index, "until"],
                message: `"${renderPath([...path, index, "until"])}" must be after "from", ${from}; found ${until}.`,
            },
        ];
    });
}
const longestHealthCheckSeconds = 15 * 60;
function healthChecksEnd(file) {
    return ["staging", "production"].flatMap((environment) => {
        const path = [environment, "health"];
        const secondsOf = (key) => {
            const given = valueAt(file, [...path, key]) ?? policyKeys[`health.${key}`].default;
            return typeof given === "number" ? given : Number.NaN;
        };
        const each = secondsOf("seconds-between") + secondsOf("timeout-seconds");
        const all = secondsOf("tries") * each;
        if (!(all > longestHealthCheckSeconds))
            return [];
        return [
            {
                path: [...path, "tries"],
                message: `"${path.join(".")}" must be over within 15 minutes, ${longestHealthCheckSeconds} seconds; found ${secondsOf("tries")} tries of ${each} seconds, which is ${all}. Lower "tries", "seconds-between" or "timeout-seconds".`,
            },
        ];
    });
}
function itemsAt(file, path) {
    const found = valueAt(file, path);
    return Array.isArray(found) ? found : [];
}
const loginsAt = (file, list) => itemsAt(file, [list])
    .filter((item) => typeof item === "string")
    .map((login) => login.toLowerCase());

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
;// CONCATENATED MODULE: ./build/adapters/policy/zod-without-jit.js

(0,core_core/* config */.$W)({ jitless: true });

// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var schemas = __nccwpck_require__(56985);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __nccwpck_require__(4196);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    schemas/* $ZodType */.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return parse/* parse */.qg(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse/* parseAsync */.EJ(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return parse/* safeParse */.xL(this, data, params);
    },
    safeParseAsync(data, params) {
        return parse/* safeParseAsync */.bp(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    schemas/* $ZodNumber */.vz.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
    return core._number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumberFormat", (inst, def) => {
    schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnknown", (inst, def) => {
    core.$ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function unknown() {
    return core._unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    schemas/* $ZodNever */.Um.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    schemas/* $ZodArray */.$p.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    schemas/* $ZodObject */.L8.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnion", (inst, def) => {
    core.$ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...util.normalizeParams(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniRecord", (inst, def) => {
    core.$ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    schemas/* $ZodEnum */.VO.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniTransform", (inst, def) => {
    schemas/* $ZodTransform */.Wc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    schemas/* $ZodOptional */.ig.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNullable", (inst, def) => {
    core.$ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniDefault", (inst, def) => {
    schemas/* $ZodDefault */.rv.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniCatch", (inst, def) => {
    schemas/* $ZodCatch */.t$.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniPipe", (inst, def) => {
    schemas/* $ZodPipe */._m.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniCustom", (inst, def) => {
    schemas/* $ZodCustom */.b0.init(inst, def);
    ZodMiniType.init(inst, def);
});
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([string(), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}


// EXTERNAL MODULE: ./build/domain/values/lists.js
var lists = __nccwpck_require__(68305);
;// CONCATENATED MODULE: ./build/adapters/policy/schema.js







const rewritten = (rewrite, schema) => pipe(transform(rewrite), schema);
const section = (shape) => rewritten((written) => written ?? {}, strictObject(shape));
const list = (item) => rewritten((written) => written ?? [], array(item));
const wholeNumber = (least, most) => schemas_int().check(api/* _gte */.qm(least), api/* _lte */.Zm(most));
const textThat = (holds) => string().check(refine(holds));
const matching = (pattern) => string().check(api/* _regex */.Fk(pattern));
const login = textThat(values/* isUserLogin */.zQ);
const loginOrTeam = textThat((name) => (0,values/* isUserLogin */.zQ)(name) || (0,values/* isTeamName */.vi)(name));
const branchName = textThat(names/* isBranchName */.Q8);
const environmentName = textThat((name) => (0,names/* isPlainName */.sh)(name) && !name.includes("/"));
const oneLine = matching(/^[^\r\n]*\S[^\r\n]*$/);
const schema_url = textThat((address) => isAddress(address, ({ protocol }) => protocol === "https:" || protocol === "http:"));
const webhookUrl = textThat((address) => isAddress(address, ({ protocol, hostname }) => protocol === "https:" || (protocol === "http:" && isThisMachine(hostname))));
const webhook = rewritten((written) => (typeof written === "string" ? { url: written } : written), strictObject({ url: webhookUrl, format: optional(_enum(["cdevents", "slack"])) }));
function isAddress(text, holds) {
    const address = URL.canParse(text) ? new URL(text) : undefined;
    return address !== undefined && address.username === "" && address.password === "" && holds(address);
}
const isThisMachine = (hostname) => hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
const moment = textThat((written) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(written) &&
    isOnCalendar(written));
function isOnCalendar(text) {
    const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
    const milliseconds = Date.parse(text);
    return (!Number.isNaN(milliseconds) &&
        day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
        /^\d{4}-/.test(new Date(milliseconds).toISOString()));
}
const inUtc = (text) => new Date(text).toISOString();
const pathPattern = string().check(api/* _maxLength */.Eb(200), api/* _regex */.Fk(/^[^\r\n!{}[\]\\]+$/), refine((pattern) => !pattern
    .replace(/\/$/, "")
    .split("/")
    .some((part) => ["", ".", ".."].includes(part))));
const requiredCheck = rewritten((written) => (typeof written === "string" ? { name: written } : written), strictObject({ name: oneLine, app: optional(matching(/^[a-z0-9][a-z0-9-]*$/)) }));
const health = rewritten((written) => (typeof written === "string" ? { url: written } : written), strictObject({
    url: schema_url,
    tries: _default(wholeNumber(1, 100), policyKeys["health.tries"].default),
    "seconds-between": _default(wholeNumber(0, 300), policyKeys["health.seconds-between"].default),
    "timeout-seconds": _default(wholeNumber(1, 120), policyKeys["health.timeout-seconds"].default),
    "expect-sha": _default(schemas_boolean(), policyKeys["health.expect-sha"].default),
}));
const environment = { url: optional(schema_url), health: optional(health) };
const policySchema = strictObject({
    testers: list(loginOrTeam),
    "rollback-approvers": array(loginOrTeam).check(api/* _minLength */.m9(1)),
    team: optional(array(loginOrTeam).check(api/* _minLength */.m9(1))),
    adopt: optional(strictObject({ version: textThat(values/* isVersion */.lF), commit: matching(/^[0-9a-f]{40}$/) })),
    base: optional(branchName),
    "staging-branch": optional(branchName),
    environments: section({
        staging: optional(environmentName),
        production: optional(environmentName),
        "production-approval": optional(environmentName),
        "rollback-approval": optional(environmentName),
    }),
    bots: list(login),
    checks: section({ required: list(requiredCheck) }),
    approval: section({
        sources: _default(array(_enum(["environment", "review"])).check(api/* _minLength */.m9(1)), [
            ...policyKeys["approval.sources"].default,
        ]),
        count: _default(wholeNumber(1, 10), policyKeys["approval.count"].default),
        "max-wait": _default(wholeNumber(0, 60), policyKeys["approval.max-wait"].default),
    }),
    staging: section(environment),
    production: section({
        ...environment,
        "on-failure": _default(_enum(["request", "rollback", "none"]), policyKeys["production.on-failure"].default),
    }),
    rollback: section({
        sources: _default(array(_enum(["environment", "comment"])).check(api/* _minLength */.m9(1)), [
            ...policyKeys["rollback.sources"].default,
        ]),
    }),
    notification: section({
        mention: _default(schemas_boolean(), policyKeys["notification.mention"].default),
        webhooks: list(webhook),
    }),
    landing: section({
        method: _default(_enum(["auto", "merge", "squash", "rebase"]), policyKeys["landing.method"].default),
    }),
    "max-staged": _default(wholeNumber(1, 100), policyKeys["max-staged"].default),
    migrations: rewritten((written) => written ?? undefined, optional(array(pathPattern))),
    holds: section({ freezes: list(strictObject({ from: moment, until: moment, reason: oneLine })) }),
});
function policyOf(file) {
    const teams = {
        testers: file.testers.filter(values/* isTeamName */.vi),
        rollbackApprovers: file["rollback-approvers"].filter(values/* isTeamName */.vi),
        team: (file.team ?? []).filter(values/* isTeamName */.vi),
    };
    return {
        testers: file.testers.filter(values/* isUserLogin */.zQ),
        teams,
        outsiders: [],
        unreadableTeams: (0,lists/* uniqueBy */.p)(Object.values(teams).flat(), (team) => team.toLowerCase()),
        rollbackApprovers: file["rollback-approvers"].filter(values/* isUserLogin */.zQ),
        team: (file.team ?? []).filter(values/* isUserLogin */.zQ),
        ...adoptionOf(file.adopt),
        names: namesOf(file),
        bots: file.bots.filter(values/* isUserLogin */.zQ),
        checks: { required: file.checks.required.map(({ name, app }) => ({ name, app })) },
        approval: {
            sources: file.approval.sources,
            count: file.approval.count,
            maxWaitDays: file.approval["max-wait"],
        },
        staging: environmentOf(file.staging),
        production: { ...environmentOf(file.production), onFailure: file.production["on-failure"] },
        rollback: file.rollback,
        notification: {
            mention: file.notification.mention,
            webhooks: file.notification.webhooks.map(webhookOf),
        },
        landing: file.landing,
        maxStaged: file["max-staged"],
        migrations: file.migrations ?? "detected",
        holds: {
            freezes: file.holds.freezes.map(({ from, until, reason }) => ({
                from: inUtc(from),
                until: inUtc(until),
                reason,
            })),
        },
    };
}
function namesOf(file) {
    const { base, "staging-branch": staging, environments } = file;
    const { "production-approval": productionApproval, "rollback-approval": rollbackApproval, ...places } = environments;
    const named = present({ ...places, productionApproval, rollbackApproval });
    const names = present({ base, staging });
    return Object.keys(named).length === 0 && Object.keys(names).length === 0
        ? undefined
        : { ...names, environments: named };
}
const present = (named) => Object.fromEntries(Object.entries(named).filter(([, name]) => name !== undefined));
function namesIn(file) {
    const reading = object({
        base: _catch(optional(branchName), undefined),
        "staging-branch": _catch(optional(branchName), undefined),
        environments: _catch(policySchema.shape.environments, {}),
    })
        .safeParse(file);
    return reading.success ? namesOf(reading.data) : undefined;
}
const webhookOf = ({ url: address, format }) => ({
    url: address,
    format: format ?? (new URL(address).hostname === "hooks.slack.com" ? "slack" : "cdevents"),
});
const adoptionOf = (file) => file !== undefined && (0,values/* isVersion */.lF)(file.version) && (0,values/* isCommitSha */._$)(file.commit)
    ? { adopt: { version: file.version, commit: file.commit } }
    : {};
function environmentOf(file) {
    const { health: check } = file;
    return {
        url: file.url,
        health: check && {
            url: check.url,
            tries: check.tries,
            secondsBetween: check["seconds-between"],
            timeoutSeconds: check["timeout-seconds"],
            expectSha: check["expect-sha"],
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(38815);
;// CONCATENATED MODULE: ./build/adapters/policy/source.js

const longestText = 20_000;
function readPolicySource(text) {
    if (text.length > longestText)
        return unreadable(1, `The file must be no longer than ${longestText} characters; found ${text.length}.`);
    const lines = new dist/* LineCounter */.HN();
    let document;
    try {
        document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    }
    catch {
        return unreadable(1, "The file is nested too deeply to be read.");
    }
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        message: messageOf(error),
    }));
    const isReadable = [...document.errors, ...document.warnings].every(leavesTheRestReadable);
    if (!isReadable)
        return { value: undefined, problems, lineOf: () => 1 };
    const contents = plainContents(document);
    if (contents.kind === "refused")
        return {
            value: undefined,
            problems: [...problems, { line: 1, message: contents.problem }],
            lineOf: () => 1,
        };
    return { value: contents.value, problems, lineOf: (path) => findLine(document, lines, path) };
}
const unreadable = (line, message) => ({
    value: undefined,
    problems: [{ line, message }],
    lineOf: () => 1,
});
const leavesTheRestReadable = (error) => error.code === "DUPLICATE_KEY" || isReservedStart(error);
const isReservedStart = ({ code, message }) => code === "BAD_SCALAR_START" && message.endsWith("@");
function messageOf(error) {
    if (error.code === "DUPLICATE_KEY")
        return "This key is given twice; keep one of them.";
    if (isReservedStart(error))
        return 'A value cannot begin with "@" here; write logins without it.';
    if (error.code === "MULTIPLE_DOCS")
        return 'The file must be one document; remove the line "---".';
    if (error.code === "TAB_AS_INDENT")
        return "The line is indented with a tab; use spaces.";
    return `The file must be valid YAML; found: ${error.message.replace(/\.$/, "")}.`;
}
function plainContents(document) {
    const keys = 'It must be a mapping with at least "testers" and "rollback-approvers"';
    if (document.contents === null || ((0,dist/* isScalar */.jn)(document.contents) && document.contents.value === null))
        return { kind: "refused", problem: `The file is empty. ${keys}.` };
    if (!(0,dist/* isMap */.jh)(document.contents))
        return {
            kind: "refused",
            problem: `${keys}; found ${(0,dist/* isSeq */.oP)(document.contents) ? "a list" : "a single value"}.`,
        };
    try {
        return {
            kind: "read",
            value: document.toJS({ maxAliasCount: 100 }),
        };
    }
    catch (error) {
        const cause = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
        return {
            kind: "refused",
            problem: `Anchors and aliases (& and *) must lead to values; found: ${cause}. Write the values out.`,
        };
    }
}
function findLine(document, lines, path) {
    let node = document.contents;
    let line = 1;
    for (const step of path) {
        const within = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
        const next = childOf(within, step);
        if (next === undefined)
            return line;
        line = startOf(next.place, lines) ?? line;
        node = next.value;
    }
    return line;
}
function childOf(node, step) {
    if ((0,dist/* isSeq */.oP)(node) && typeof step === "number")
        return step < node.items.length ? { place: node.items[step], value: node.items[step] } : undefined;
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step));
    return pair && { place: pair.key, value: pair.value };
}
function startOf(place, lines) {
    const range = (0,dist/* isNode */.Ll)(place) ? place.range : undefined;
    return range ? lines.linePos(range[0]).line : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/policy/read-policy.js




const mostFaults = 50;
function readPolicy(text, blob) {
    const { value, problems, lineOf } = readPolicySource(text);
    if (value === undefined)
        return { kind: "broken", problems: inOrder(problems), blob };
    const reading = policySchema.safeParse(value);
    const faults = [
        ...(reading.success ? [] : faultsOf(reading.error.issues.slice(0, mostFaults), value)),
        ...findRuleFaults(value),
    ].slice(0, mostFaults);
    if (reading.success && faults.length === 0 && problems.length === 0)
        return { kind: "read", policy: policyOf(reading.data), blob };
    const guessed = new Set(problems.map(({ line }) => line));
    const located = onePerPlace(faults).map(({ path, message }) => ({ line: lineOf(path), message }));
    return {
        kind: "broken",
        problems: inOrder([...problems, ...located.filter(({ line }) => !guessed.has(line))]),
        blob,
        names: namesIn(value),
    };
}
function onePerPlace(faults) {
    const places = faults.map(({ path }) => JSON.stringify(path));
    return faults.filter((_, index) => places.indexOf(places[index] ?? "") === index);
}
const inOrder = (problems) => problems.toSorted((one, other) => one.line - other.line);


/***/ }),

/***/ 3581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ HistoryReader)
});

// UNUSED EXPORTS: readHistory

// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var names = __nccwpck_require__(19788);
;// CONCATENATED MODULE: ./build/audit/history-shared.js
const appended = (list, item) => list.concat([item]);
const none = Object.freeze([]);
const shared = (list) => (list.length === 0 ? none : list);
class RecentTexts {
    #texts = new Map();
    text(text) {
        const known = this.#texts.get(text);
        if (known !== undefined)
            return known;
        if (this.#texts.size >= mostTexts)
            this.#texts.clear();
        this.#texts.set(text, text);
        return text;
    }
    commit({ sha, tree }) {
        return { sha: this.text(sha), tree: this.text(tree) };
    }
    pullRequests(list, known) {
        return shared(list.map((each) => known.find((other) => isSame(each, other)) ?? this.#slim(each)));
    }
    #slim(pullRequest) {
        return {
            ...withSharedLists(pullRequest),
            head: this.text(pullRequest.head),
            merge: this.commit(pullRequest.merge),
        };
    }
}
const mostTexts = 500;
const isSame = (one, other) => one.number === other.number && one.head === other.head && JSON.stringify(one) === JSON.stringify(other);
const withSharedLists = (pullRequest) => ({
    ...pullRequest,
    contributors: shared(pullRequest.contributors),
    pushers: shared(pullRequest.pushers),
    doubts: shared(pullRequest.doubts),
    unattributed: shared(pullRequest.unattributed),
    cleanMerges: shared(pullRequest.cleanMerges),
    labels: shared(pullRequest.labels),
    linkedIssues: shared(pullRequest.linkedIssues),
});

;// CONCATENATED MODULE: ./build/audit/history-draft.js


const history_draft_none = shared([]);
const noStory = {
    boardings: history_draft_none,
    ejections: history_draft_none,
    objections: history_draft_none,
    approvals: history_draft_none,
    refusals: history_draft_none,
    deployments: history_draft_none,
};
class Draft {
    deployments = [];
    releases = [];
    approvals = [];
    refusals = [];
    rollbacks = [];
    recoveries = [];
    openRecoveries = [];
    pullRequests = new Map();
    live = [];
    texts = new RecentTexts();
    staged = [];
    stagingIntent = null;
    productionIntent = null;
    previous = null;
    grants = [];
    tested = new Map();
    #releaseOf = new Map();
    #rollbackOf = new Map();
    #repository = null;
    #callers = [];
    #entries = 0;
    #first = null;
    #last = null;
    begin(entry) {
        const reference = referenceTo(entry);
        this.#entries += 1;
        this.#first ??= reference;
        this.#last = reference;
        if (entry.facts.type === "log-opened") {
            this.#repository = entry.facts.repository;
            this.#callers = entry.facts.callers;
        }
    }
    addRelease(release) {
        this.releases.push(release);
        this.#releaseOf.set(release.version, release);
    }
    addRollback(rollback) {
        this.rollbacks.push(rollback);
        this.#rollbackOf.set(rollback.id, rollback);
    }
    release(version) {
        return this.#releaseOf.get(version);
    }
    rollback(id) {
        return id === null ? undefined : this.#rollbackOf.get(id);
    }
    pullRequest(number, known) {
        const story = this.pullRequests.get(number) ?? {
            number,
            title: "",
            author: "",
            ...noStory,
            landed: null,
        };
        if (known !== undefined)
            Object.assign(story, { title: known.title, author: known.author });
        this.pullRequests.set(number, story);
        return story;
    }
    refuse(refusal) {
        this.refusals.push(refusal);
        if (refusal.pullRequest === null)
            return;
        const story = this.pullRequest(refusal.pullRequest);
        story.refusals = appended(story.refusals, refusal);
    }
    history() {
        return {
            repository: this.#repository,
            callers: this.#callers,
            entries: this.#entries,
            first: this.#first,
            last: this.#last,
            deployments: this.deployments,
            releases: this.releases,
            approvals: this.approvals,
            refusals: this.refusals,
            rollbacks: this.rollbacks,
            recoveries: this.recoveries,
            pullRequests: this.pullRequests,
            live: this.live,
        };
    }
}
let newest;
function referenceTo(entry) {
    if (newest?.entry === entry)
        return newest.reference;
    const { sequence, time, hash } = entry;
    const actor = entry.actor === names/* consoleName */.vD ? names/* consoleName */.vD : entry.actor;
    const before = newest?.reference.run;
    const { id, attempt, url } = entry.run;
    const isSameRun = before?.id === id && before.attempt === attempt && before.url === url;
    const run = isSameRun ? before : entry.run;
    const reference = { sequence, time, hash, actor, run };
    newest = { entry, reference };
    return reference;
}

;// CONCATENATED MODULE: ./build/audit/history-approvals.js


function noteApproval(draft, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "approval-granted":
            grant(draft, facts, entry);
            return;
        case "approval-withdrawn-late":
            for (const approval of draft.pullRequest(facts.pullRequest).approvals)
                if (approval.by === facts.by &&
                    approval.subject.kind === "pull-request" &&
                    approval.subject.head === facts.head)
                    approval.withdrawn = referenceTo(entry);
            return;
        case "approval-refused":
            draft.refuse({
                kind: "approval",
                subject: facts.subject,
                pullRequest: numberIn(facts.subject),
                by: facts.by,
                reason: facts.reason,
                entry: referenceTo(entry),
            });
            return;
        case "command-refused":
            draft.refuse({
                kind: "command",
                subject: facts.command,
                pullRequest: facts.pullRequest,
                by: facts.by,
                reason: facts.reason,
                entry: referenceTo(entry),
            });
            return;
        case "objection-raised": {
            const story = draft.pullRequest(facts.pullRequest);
            const { by, text } = facts;
            story.objections = appended(story.objections, { by, text, entry: referenceTo(entry) });
            return;
        }
        default:
    }
}
function grant(draft, facts, entry) {
    const { pullRequest: number, by, source, at, reference } = facts;
    const [head, tree] = [draft.texts.text(facts.head), draft.texts.text(facts.tree)];
    const subject = { kind: "pull-request", number, head, tree };
    const approval = { subject, by, source, at, reference, entry: referenceTo(entry), withdrawn: null };
    draft.approvals.push(approval);
    draft.grants.push(approval);
    const story = draft.pullRequest(number);
    story.approvals = appended(story.approvals, approval);
}
const numberIn = (subject) => {
    const digits = /^#(\d{1,15})$/.exec(subject)?.[1];
    return digits === undefined ? null : Number(digits);
};

;// CONCATENATED MODULE: ./build/audit/history-checks.js
function checksOf(facts) {
    const about = numberOf("pullRequest" in facts ? facts.pullRequest : null);
    const own = listOf("checks" in facts ? facts.checks : null).map((check) => recordOf(check, about));
    const basis = "basis" in facts && isObject(facts.basis) ? facts.basis : {};
    const rests = listOf(basis["checks"]).map((check) => recordOf(check, null));
    return [...own, ...rests].filter((check) => check !== undefined);
}
function recordOf(check, about) {
    if (!isObject(check) || typeof check["name"] !== "string")
        return undefined;
    return {
        name: check["name"],
        app: textOf(check["app"]),
        workflow: textOf(check["workflow"]),
        conclusion: textOf(check["conclusion"]),
        run: runOf(check["run"]),
        pullRequest: numberOf(check["pullRequest"]) ?? about,
    };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === "string" ? value : null);
const numberOf = (value) => (typeof value === "number" ? value : null);
function runOf(value) {
    if (typeof value === "number")
        return String(value);
    if (isObject(value))
        return textOf(value["url"]) ?? runOf(value["id"]);
    return textOf(value);
}

;// CONCATENATED MODULE: ./build/audit/history-production.js



function noteProduction(draft, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "production-deployment-started":
            begin(draft, facts, entry);
            return;
        case "production-deployed": {
            const attempt = end(draft, facts.deployment, { result: "good", entry, evidence: facts.evidence });
            if (attempt === undefined)
                return;
            attempt.health = facts.health;
            attempt.checks = shared([...attempt.checks, ...checksOf(facts)]);
            afterGood(draft, attempt, entry);
            return;
        }
        case "production-deployment-failed": {
            const attempt = end(draft, facts.deployment, { result: "failed", entry, evidence: facts.evidence });
            if (attempt !== undefined)
                goLive(draft, attempt, { isCertain: false, entry });
            return;
        }
        case "production-deployment-aborted":
            end(draft, facts.deployment, { result: "not-started", entry, evidence: facts.evidence });
            return;
        case "release-tagged":
            change(draft, facts.version, {
                tag: { commit: draft.texts.text(facts.commit), entry: referenceTo(entry) },
            });
            return;
        case "release-published":
            change(draft, facts.version, { page: { url: facts.url } });
            return;
        case "pull-request-landed":
            draft.pullRequest(facts.pullRequest).landed = referenceTo(entry);
            return;
        case "release-landed":
            for (const number of numbersIn(draft, facts.version))
                draft.pullRequest(number).landed ??= referenceTo(entry);
            return;
        case "follow-up-refused":
            draft.refuse({
                kind: "follow-up",
                subject: facts.followUp,
                pullRequest: null,
                by: null,
                reason: `${facts.reason}: ${facts.found}`,
                entry: referenceTo(entry),
            });
            return;
        default:
    }
}
function begin(draft, facts, entry) {
    if (draft.productionIntent !== null)
        draft.productionIntent.result = "uncertain";
    const attempt = {
        id: facts.deployment,
        environment: "production",
        mode: facts.mode,
        version: facts.version,
        commit: draft.texts.commit(facts.commit),
        pullRequests: draft.texts.pullRequests(facts.pullRequests, draft.staged),
        drift: shared(facts.drift),
        rollback: facts.rollback,
        started: referenceTo(entry),
        ended: null,
        result: "running",
        health: null,
        evidence: null,
        checks: shared(checksOf(facts)),
    };
    draft.productionIntent = attempt;
    draft.previous = facts.previous;
    draft.deployments.push(attempt);
    const rollback = draft.rollback(facts.rollback);
    if (rollback !== undefined)
        rollback.deployments = appended(rollback.deployments, attempt);
    if (facts.mode === "rollback")
        return;
    for (const pullRequest of facts.pullRequests) {
        const story = draft.pullRequest(pullRequest.number, pullRequest);
        story.deployments = appended(story.deployments, attempt);
    }
}
function end(draft, id, { result, entry, evidence }) {
    const attempt = draft.productionIntent;
    if (attempt === null || attempt.id !== id)
        return undefined;
    attempt.result = result;
    attempt.ended = referenceTo(entry);
    attempt.evidence = evidence;
    draft.productionIntent = null;
    return attempt;
}
function afterGood(draft, attempt, entry) {
    goLive(draft, attempt, { isCertain: true, entry });
    if (attempt.mode === "rollback") {
        afterRollback(draft, attempt, entry);
        return;
    }
    if (attempt.version === null)
        return;
    const approvals = draft.grants.filter((grant) => isIn(attempt, grant));
    draft.addRelease({
        version: attempt.version,
        deployment: attempt,
        previous: draft.previous,
        released: referenceTo(entry),
        approvals,
        tested: draft.tested.get(attempt.commit.tree) ?? null,
        tag: null,
        page: null,
        rolledBack: null,
    });
    draft.grants = [];
    for (const recovery of draft.openRecoveries)
        if (attempt.pullRequests.some(({ recovers }) => recovers === recovery.rollback))
            recovery.released = { version: attempt.version, entry: referenceTo(entry) };
    draft.openRecoveries = draft.openRecoveries.filter(({ released }) => released === null);
}
const isIn = ({ pullRequests }, { subject }) => subject.kind === "pull-request" &&
    pullRequests.some(({ number, head }) => number === subject.number && head === subject.head);
function afterRollback(draft, attempt, entry) {
    const rollback = draft.rollback(attempt.rollback);
    if (rollback === undefined)
        return;
    const targetAt = draft.releases.findLastIndex(({ version }) => version === attempt.version);
    const left = draft.releases.slice(targetAt + 1).filter((release) => release.rolledBack === null);
    for (const release of left)
        release.rolledBack = { rollback: rollback.id, entry: referenceTo(entry) };
    rollback.left = left.map(({ version }) => version);
    rollback.outcome = "done";
    rollback.ended = referenceTo(entry);
}
function goLive(draft, deployment, { isCertain, entry }) {
    if (deployment.version === null)
        return;
    const before = draft.live.at(-1);
    if (before !== undefined)
        before.until = entry.time;
    draft.live.push({ from: entry.time, until: null, version: deployment.version, isCertain, deployment });
}
function change(draft, version, part) {
    const release = draft.release(version);
    if (release !== undefined)
        Object.assign(release, part);
}
const numbersIn = (draft, version) => draft.release(version)?.deployment.pullRequests.map(({ number }) => number) ?? [];

;// CONCATENATED MODULE: ./build/audit/history-rollbacks.js


function noteRollback(draft, entry) {
    const { facts } = entry;
    if (facts.type === "rollback-requested") {
        request(draft, facts, entry);
        return;
    }
    const rollback = "rollback" in facts && facts.type !== "production-deployment-started"
        ? draft.rollback(facts.rollback)
        : undefined;
    if (rollback === undefined)
        return;
    switch (facts.type) {
        case "rollback-joined":
            rollback.requesters = appended(rollback.requesters, {
                by: facts.by,
                reason: facts.reason,
                mayStillApprove: facts.mayStillApprove === true,
                entry: referenceTo(entry),
            });
            return;
        case "rollback-announced":
            rollback.issue = facts.issue;
            return;
        case "rollback-approved":
            approve(draft, rollback, { facts, entry });
            return;
        case "rollback-retried":
            rollback.target = facts.target;
            approve(draft, rollback, { facts, entry });
            return;
        case "rollback-rejected":
            history_rollbacks_close(rollback, "rejected", { by: facts.by, reason: facts.reason, entry });
            return;
        case "rollback-withdrawn":
            history_rollbacks_close(rollback, "withdrawn", { by: facts.by, reason: facts.cause, entry });
            return;
        case "revert-opened":
            rollback.revert = { pullRequest: facts.pullRequest, landed: null };
            return;
        case "revert-landed":
        case "revert-unneeded":
            rollback.revert = { pullRequest: rollback.revert?.pullRequest ?? null, landed: referenceTo(entry) };
            return;
        case "recovery-opened":
            recover(draft, rollback, { facts, entry });
            return;
        case "recovery-restacked":
            for (const recovery of recoveriesOf(draft, rollback)) {
                recovery.restacked = referenceTo(entry);
                recovery.commit = facts.commit;
                recovery.pullRequest = facts.pullRequest ?? recovery.pullRequest;
            }
            return;
        case "recovery-merged":
            for (const recovery of recoveriesOf(draft, rollback))
                recovery.merged = referenceTo(entry);
            return;
        case "recovery-unneeded":
            rollback.closed ??= referenceTo(entry);
            return;
        case "rollback-closed":
            rollback.closed = referenceTo(entry);
            for (const recovery of recoveriesOf(draft, rollback))
                recovery.released = { version: facts.version, entry: referenceTo(entry) };
            draft.openRecoveries = draft.openRecoveries.filter(({ released }) => released === null);
            return;
        default:
    }
}
function request(draft, facts, entry) {
    const requested = referenceTo(entry);
    draft.addRollback({
        id: facts.rollback,
        requested,
        reason: facts.reason,
        requesters: [{ by: facts.by, reason: facts.reason, mayStillApprove: false, entry: requested }],
        automatic: facts.automatic,
        preauthorised: facts.preauthorised === true,
        from: facts.from,
        target: facts.target,
        approvals: [],
        deployments: [],
        outcome: "open",
        ended: null,
        endReason: null,
        issue: null,
        left: [],
        revert: null,
        recovery: null,
        closed: null,
    });
}
function approve(draft, rollback, { facts, entry }) {
    const { by, source, at, reference } = facts;
    const approval = {
        subject: { kind: "rollback", rollback: rollback.id, target: rollback.target.version },
        by,
        source,
        at,
        reference,
        entry: referenceTo(entry),
        withdrawn: null,
    };
    draft.approvals.push(approval);
    rollback.approvals = appended(rollback.approvals, approval);
}
function history_rollbacks_close(rollback, outcome, { by, reason, entry }) {
    rollback.outcome = outcome;
    rollback.ended = referenceTo(entry);
    rollback.endReason = { by, reason };
}
function recover(draft, rollback, { facts, entry }) {
    const recovery = {
        rollback: rollback.id,
        pullRequest: facts.pullRequest,
        branch: facts.branch,
        commit: facts.commit,
        carries: facts.carries,
        opened: referenceTo(entry),
        restacked: null,
        merged: null,
        released: null,
    };
    draft.recoveries.push(recovery);
    draft.openRecoveries.push(recovery);
    rollback.recovery = recovery;
}
const recoveriesOf = (draft, { id }) => draft.openRecoveries.filter(({ rollback }) => rollback === id);

;// CONCATENATED MODULE: ./build/audit/history-staging.js



function noteStaging(draft, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "pull-request-promoted": {
            const story = draft.pullRequest(facts.pullRequest, facts);
            const boarding = {
                head: draft.texts.text(facts.head),
                entry: referenceTo(entry),
                checks: shared(checksOf(facts)),
            };
            story.boardings = appended(story.boardings, boarding);
            return;
        }
        case "pull-request-ejected": {
            const story = draft.pullRequest(facts.pullRequest);
            const ejection = { head: facts.head, cause: facts.cause, entry: referenceTo(entry) };
            story.ejections = appended(story.ejections, ejection);
            return;
        }
        case "staging-moved":
            draft.staged = draft.texts.pullRequests(facts.staged, draft.staged);
            draft.grants = draft.grants.filter(({ subject }) => subject.kind === "pull-request" &&
                facts.staged.some(({ number, head }) => number === subject.number && head === subject.head));
            return;
        case "staging-deployment-started":
            beginDeployment(draft, facts, entry);
            return;
        case "staging-deployed":
            endDeployment(draft, facts.deployment, { result: "good", entry, health: facts.health });
            return;
        case "staging-deployment-failed":
            endDeployment(draft, facts.deployment, { result: "failed", entry, evidence: facts.evidence });
            return;
        case "staging-deployment-aborted":
            endDeployment(draft, facts.deployment, {
                result: facts.begun === true ? "uncertain" : "not-started",
                entry,
                evidence: facts.evidence,
            });
            return;
        default:
    }
}
function beginDeployment(draft, { deployment: id, commit }, entry) {
    if (draft.stagingIntent !== null)
        draft.stagingIntent.result = "uncertain";
    draft.stagingIntent = {
        id,
        environment: "staging",
        mode: null,
        version: null,
        commit: draft.texts.commit(commit),
        pullRequests: draft.staged,
        drift: shared([]),
        rollback: null,
        started: referenceTo(entry),
        ended: null,
        result: "running",
        health: null,
        evidence: null,
        checks: shared(checksOf(entry.facts)),
    };
    draft.deployments.push(draft.stagingIntent);
}
function endDeployment(draft, id, { result, entry, health, evidence }) {
    const intent = draft.stagingIntent;
    if (intent === null || intent.id !== id)
        return;
    intent.result = result;
    intent.ended = referenceTo(entry);
    intent.health = health ?? null;
    intent.evidence = evidence ?? null;
    draft.stagingIntent = null;
    if (result === "good")
        draft.tested.set(intent.commit.tree, intent);
}

;// CONCATENATED MODULE: ./build/audit/history.js





class HistoryReader {
    #draft = new Draft();
    add(entry) {
        this.#draft.begin(entry);
        noteStaging(this.#draft, entry);
        noteApproval(this.#draft, entry);
        noteProduction(this.#draft, entry);
        noteRollback(this.#draft, entry);
    }
    history() {
        return this.#draft.history();
    }
}
function readHistory(entries) {
    const reader = new HistoryReader();
    for (const entry of entries)
        reader.add(entry);
    return reader.history();
}


/***/ }),

/***/ 77704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pendingRecoveries)
/* harmony export */ });
const pendingRecoveries = (state) => state.recoveries.map((recovery) => {
    const { rollback, pullRequest } = recovery;
    const phase = phaseOf(state, recovery);
    return {
        rollback,
        pullRequest,
        phase,
        text: `#${pullRequest} brings back what ${rollback} took out. ${next[phase]}`,
    };
});
const next = {
    "waits-for-repair": "It waits for a repair: push it to that pull request, which then goes to staging like any other. If the cause was elsewhere, a tester comments /check there, and it goes as it is.",
    "not-staged": "It is not on staging: it goes there like any other once its gates pass.",
    staged: "It is on staging and goes to production with the next release: a tester approves it like any other.",
    merged: "It was merged manually and goes with the next release.",
};
function phaseOf({ train, commands }, { pullRequest, merged }) {
    if (merged.length > 0)
        return "merged";
    if (train.staged.some(({ number }) => number === pullRequest))
        return "staged";
    const isKeptOff = commands.ejections.some((order) => order.pullRequest === pullRequest && order.comment === null);
    return isKeptOff ? "waits-for-repair" : "not-staged";
}


/***/ }),

/***/ 64093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   t6: () => (/* binding */ indentedMembers),
/* harmony export */   wq: () => (/* binding */ NotJsonError),
/* harmony export */   ww: () => (/* binding */ indentedCanonicalJson)
/* harmony export */ });
class NotJsonError extends Error {
}
function canonicalJson(value) {
    return writeFast(value, 0) ?? write(value, { path: "$", level: 0, layout: compact });
}
function indentedCanonicalJson(value) {
    return writeFast(value, 2) ?? write(value, { path: "$", level: 0, layout: indented });
}
function indentedMembers(members) {
    const parts = Object.entries(members);
    const ordered = parts.map(([key, part]) => [key, inOrder(part, 1)]);
    if (!ordered.some(([, part]) => part === odd)) {
        const text = JSON.stringify(Object.fromEntries(ordered), undefined, 2);
        if (!text.includes("\\ud"))
            return text;
    }
    const lines = parts.map(([key, part]) => `  ${JSON.stringify(key)}: ${indentedCanonicalJson(part).replaceAll("\n", "\n  ")}`);
    return `{\n${lines.join(",\n")}\n}`;
}
const deepestLevel = 100;
const compact = { breakAt: () => "", colon: ":" };
const indented = { breakAt: (level) => `\n${"  ".repeat(level)}`, colon: ": " };
function write(value, place) {
    if (place.level > deepestLevel)
        throw new NotJsonError(`${place.path} is nested deeper than ${deepestLevel} levels.`);
    switch (typeof value) {
        case "string":
            return writeString(value, place);
        case "number":
            return writeNumber(value, place);
        case "boolean":
            return String(value);
        case "object":
            if (value === null)
                return "null";
            return Array.isArray(value) ? writeArray(value, place) : writeObject(value, place);
        default:
            throw new NotJsonError(`${place.path} is ${typeof value}, which JSON does not have.`);
    }
}
function writeString(text, { path }) {
    const quoted = JSON.stringify(text);
    if (quoted.includes("\\ud") && /\p{Surrogate}/u.test(text)) {
        throw new NotJsonError(`${path} holds half of a surrogate pair.`);
    }
    return quoted;
}
function writeNumber(number, { path }) {
    if (!Number.isFinite(number))
        throw new NotJsonError(`${path} is ${number}, which JSON does not have.`);
    return JSON.stringify(number);
}
function writeArray(items, place) {
    const written = Array.from(items, (item, index) => write(item, inside(place, `[${index}]`)));
    return enclose(["[", "]"], written, place);
}
function writeObject(object, place) {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null)
        throw new NotJsonError(`${place.path} is not a plain object.`);
    const members = Object.keys(object)
        .toSorted()
        .map((key) => {
        const within = inside(place, `.${key}`);
        const member = object[key];
        return writeString(key, within) + place.layout.colon + write(member, within);
    });
    return enclose(["{", "}"], members, place);
}
const inside = (place, step) => ({
    path: place.path + step,
    level: place.level + 1,
    layout: place.layout,
});
function enclose([open, close], written, { level, layout }) {
    if (written.length === 0)
        return open + close;
    const before = layout.breakAt(level + 1);
    return open + before + written.join(`,${before}`) + layout.breakAt(level) + close;
}
const odd = Symbol("odd");
function writeFast(value, indent) {
    const ordered = inOrder(value, 0);
    if (ordered === odd)
        return undefined;
    const text = JSON.stringify(ordered, undefined, indent);
    return text.includes("\\ud") ? undefined : text;
}
function inOrder(value, level) {
    switch (typeof value) {
        case "string":
        case "boolean":
            return value;
        case "number":
            return Number.isFinite(value) ? value : odd;
        case "object":
            if (value === null)
                return value;
            if (level > deepestLevel)
                return odd;
            return Array.isArray(value) ? itemsInOrder(value, level) : membersInOrder(value, level);
        default:
            return odd;
    }
}
function itemsInOrder(items, level) {
    let replaced;
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        const each = inOrder(item, level + 1);
        if (each === odd)
            return odd;
        if (each === item)
            continue;
        replaced ??= [...items];
        replaced[index] = each;
    }
    return replaced ?? items;
}
function membersInOrder(object, level) {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null)
        return odd;
    const members = object;
    const keys = Object.keys(members);
    let replaced;
    let isSorted = true;
    let last = "";
    for (const key of keys) {
        if (isPeculiar(key))
            return odd;
        const member = members[key];
        const part = inOrder(member, level + 1);
        if (part === odd)
            return odd;
        if (part !== member)
            (replaced ??= new Map()).set(key, part);
        if (key < last)
            isSorted = false;
        last = key;
    }
    if (isSorted && replaced === undefined)
        return object;
    const ordered = {};
    for (const key of isSorted ? keys : keys.toSorted())
        ordered[key] = replaced?.get(key) ?? members[key];
    return ordered;
}
const isPeculiar = (key) => {
    const first = key.charCodeAt(0);
    return (first >= 48 && first <= 57) || key === "toJSON" || key === "__proto__";
};


/***/ }),

/***/ 81922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sequenceOfPath),
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
const digits = 8;
const highestSequence = 10 ** digits - 1;
const pathPattern = /^entries\/(\d{2})\/(\d{2})\/(\d{2})\/(\d{8})\.json$/;
function entryPath(sequence) {
    if (!Number.isInteger(sequence) || sequence < 1 || sequence > highestSequence) {
        throw new RangeError(`An entry's sequence is a whole number from 1 to ${highestSequence}; found ${sequence}.`);
    }
    const name = String(sequence).padStart(digits, "0");
    return `entries/${name.slice(0, 2)}/${name.slice(2, 4)}/${name.slice(4, 6)}/${name}.json`;
}
function sequenceOfPath(path) {
    const name = pathPattern.exec(path)?.[4];
    if (name === undefined)
        return undefined;
    const sequence = Number(name);
    return sequence >= 1 && entryPath(sequence) === path ? sequence : undefined;
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ optionProblem),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
function nearestName(name, known) {
    const kebab = name
        .replace(/([a-z])([A-Z])/g, "$1-$2")
        .replaceAll(/[_ ]/g, "-")
        .toLowerCase();
    const ranked = known
        .map((each) => ({ name: each, distance: editDistance(kebab, each) }))
        .toSorted((one, other) => one.distance - other.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.min(2, Math.floor(best.name.length / 2))
        ? best.name
        : undefined;
}
function optionProblem(message, known) {
    const [, option] = /Unknown option '([^']+)'/.exec(message) ?? [];
    if (option === undefined)
        return message;
    const meant = nearestName(option.replace(/^-+/, ""), known);
    return `Unknown option ${JSON.stringify(option)}.${meant === undefined ? "" : ` Did you mean "--${meant}"?`}`;
}
function editDistance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [index, letter] of one.split("").entries()) {
        const next = [index + 1];
        for (const [column, wanted] of other.split("").entries()) {
            const [above = 0, aboveNext = 0, left = 0] = [row[column], row[column + 1], next[column]];
            next.push(Math.min(above + (letter === wanted ? 0 : 1), aboveNext + 1, left + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 75352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ chosenNames),
/* harmony export */   Ud: () => (/* binding */ unreadTeams),
/* harmony export */   m3: () => (/* binding */ testerNames),
/* harmony export */   uU: () => (/* binding */ policyRoles),
/* harmony export */   wt: () => (/* binding */ withOwnStaging)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19788);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97944);


const policyRoles = ["testers", "rollbackApprovers", "team"];
const unreadTeams = ({ teams, unreadableTeams }, role) => teams[role].filter((team) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesName */ .VH)(unreadableTeams, team));
const chosenNames = (names, defaultBranch) => ({
    base: names?.base ?? defaultBranch,
    staging: names?.staging ?? _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .usualNames */ .Vx.staging,
    environments: { ..._values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .usualNames */ .Vx.environments, ...names?.environments },
});
function withOwnStaging(reading, defaultBranch) {
    if (reading.kind === "missing")
        return reading;
    const names = reading.kind === "read" ? reading.policy.names : reading.names;
    const { base, staging } = chosenNames(names, defaultBranch);
    if (base !== staging)
        return reading;
    const others = { ...names, staging: undefined };
    if (reading.kind === "broken")
        return { ...reading, names: others };
    const message = names?.staging === undefined
        ? `"staging-branch" must name a branch: left out it is "${staging}", where pull requests go.`
        : `"staging-branch" must differ from the default branch, "${base}", where pull requests go.`;
    return { kind: "broken", problems: [{ line: 1, message }], blob: reading.blob, names: others };
}
const namesShown = 10;
function testerNames({ testers, teams }) {
    const shown = testers.slice(0, namesShown).map((login) => `@${login}`);
    const left = testers.length - shown.length;
    const people = left > 0 ? [...shown, `${left} more`] : shown;
    return [...people, ...teams.testers.map((team) => `team ${team}`)].join(", ");
}


/***/ }),

/***/ 70081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gk: () => (/* binding */ finding)
});

// UNUSED EXPORTS: reasons, remedyOf, renderFinding

;// CONCATENATED MODULE: ./build/domain/reasons/approval-reasons.js
const approvalReasons = {
    "teams-unreadable": {
        outcome: "errored",
        problem: "The members of a team cannot be read: their approvals do not count, and any request for changes may be one of theirs.",
        remedy: 'Ask an admin to set up the GitHub App with the organisation permission "Members: read" and pass "app-reads-teams: true" (docs/policy.md, "Teams"), or name the people themselves.',
        owner: "admin",
    },
    "awaits-approval": {
        outcome: "pending",
        problem: "Tester approval is missing.",
        remedy: "Ask a tester to try it on staging and approve it.",
        owner: "testers",
    },
    "waits-too-long": {
        outcome: "pending",
        problem: "It has waited on staging for too long and is holding up the release.",
        remedy: "Ask a tester to approve it, or to comment /eject so that the others can go; /ship releases what is already approved.",
        owner: "testers",
    },
    "not-on-staging": {
        outcome: "pending",
        problem: "It has not passed its staging health check yet.",
        remedy: "Wait for the staging deployment; if it failed, look at why. If its run was cancelled or died, comment /check.",
        owner: "author",
    },
    "staging-failed": {
        outcome: "blocked",
        problem: "The deployment to staging failed.",
        remedy: "Read the run's log and push a fix, or comment /check to deploy the same commit again.",
        owner: "author",
    },
    "unresolved-threads": {
        outcome: "blocked",
        problem: "Review threads are open.",
        remedy: "Resolve them, then ask a tester to approve; or comment /check if it is approved already.",
        owner: "author and tester",
    },
    "new-head": {
        outcome: "pending",
        problem: "The pull request has a newer commit than the one on staging.",
        remedy: "Wait for its checks; it is then tested again.",
        owner: "nobody",
    },
    "re-test": {
        outcome: "pending",
        problem: "Staging changed after it was approved.",
        remedy: "Ask a tester to look at what is on staging now and to approve again.",
        owner: "testers",
    },
    "production-failed": {
        outcome: "pending",
        problem: "The deployment of this train to production failed.",
        remedy: "Open the run that the finding names and fix the cause: push a fix, or correct what the deployment needs. Then ask a tester to approve again; the deployment is tried again.",
        owner: "author and tester",
    },
    "too-early": {
        outcome: "pending",
        problem: "The approval was given before it was on staging.",
        remedy: "Ask the tester to test it on staging and to approve again.",
        owner: "testers",
    },
    "old-commit": {
        outcome: "pending",
        problem: "The approval is for an older commit.",
        remedy: "Ask the tester to approve the current commit.",
        owner: "testers",
    },
    "not-a-tester": {
        outcome: "blocked",
        problem: "The approval is not from a tester named in the policy file.",
        remedy: "Ask a tester named in the policy file to approve.",
        owner: "testers",
    },
    author: {
        outcome: "blocked",
        problem: "Authors cannot approve their own changes.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "last-pusher": {
        outcome: "blocked",
        problem: "The person who pushed the commit cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "earlier-pusher": {
        outcome: "blocked",
        problem: "A person who pushed to the branch since it was created cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    contributor: {
        outcome: "blocked",
        problem: "A person who wrote part of the change cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "too-few-testers": {
        outcome: "pending",
        problem: "Not enough eligible testers: this commit cannot reach the required number of approvals.",
        remedy: "Ask a maintainer to add a tester to the policy file who neither wrote nor pushed any part of it. Another commit on top does not help: what a tester wrote or pushed stays in the branch. Work of a tester can also go into a pull request of its own.",
        owner: "maintainer",
    },
    "unknown-pusher": {
        outcome: "blocked",
        problem: "GitHub does not say who pushed a part of it, so no approver is known to be independent.",
        remedy: "Push the commits to a new branch and open a pull request from it; then it is known who pushed them.",
        owner: "author",
    },
    "unknown-author": {
        outcome: "blocked",
        problem: "GitHub links a commit to no account, so no approver is known to be independent.",
        remedy: "Ask the author of the commit to add its email address to their account (github.com/settings/emails), then to comment /check. Or rewrite the commit with an address of an account (git commit --amend --reset-author, git rebase) and push.",
        owner: "author",
    },
    "no-access": {
        outcome: "blocked",
        problem: "A person named in the policy file has no role in the repository, so what they say does not count.",
        remedy: "Ask an admin to give them at least the role triage (Settings, Collaborators and teams), or to remove them from the policy file. Where a pull request waits for it, comment /check then.",
        owner: "admin",
    },
    bot: {
        outcome: "blocked",
        problem: "Bots and machine users can neither request nor approve.",
        remedy: "Ask a person to do it.",
        owner: "a person",
    },
    "approval-withdrawn-late": {
        outcome: "blocked",
        problem: "An approval was withdrawn after the deployment to production had begun.",
        remedy: "Decide with the tester whether production should keep the change; nothing is undone by itself. If not, request a rollback: Actions, Rollback, Run workflow.",
        owner: "testers",
    },
    "gate-rejected": {
        outcome: "blocked",
        problem: "A reviewer rejected it at the gate.",
        remedy: "Ask the reviewer what has to change. A new commit opens a new gate; so does /check from a tester.",
        owner: "testers",
    },
};

// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var names = __nccwpck_require__(19788);
;// CONCATENATED MODULE: ./build/domain/reasons/staging-reasons.js

const boardingReasons = {
    "check-failed": {
        outcome: "blocked",
        problem: "A required check failed.",
        remedy: "Push a fix, or re-run the check if the change is not the cause. If nothing happens when it has passed, comment /check.",
        owner: "author",
    },
    "check-pending": {
        outcome: "pending",
        problem: "Checks are still running.",
        remedy: "Wait; the console continues by itself when they finish. If nothing happens then, comment /check.",
        owner: "nobody",
    },
    "checks-overdue": {
        outcome: "pending",
        problem: "A check is taking too long.",
        remedy: "Open the run that the finding names and restart it, or ask the owner of that service. If nothing happens when it has passed, comment /check.",
        owner: "author",
    },
    "check-missing": {
        outcome: "pending",
        problem: "A required check has not reported.",
        remedy: "Make sure that CI runs for this pull request and that the policy file names the check exactly as it is reported. If nothing happens when it has passed, comment /check.",
        owner: "workflow owner",
    },
    "no-checks": {
        outcome: "blocked",
        problem: "No check has reported.",
        get remedy() {
            return `Make CI run for pull requests to ${names/* branches */.J0.base} (see workflows/checks.yml), then re-run it. If nothing happens when it has passed, comment /check.`;
        },
        owner: "workflow owner",
    },
    "checks-need-release": {
        outcome: "pending",
        problem: "GitHub holds back this pull request's checks until a person approves them.",
        remedy: 'Open the pull request and click "Approve workflows to run", or push a commit to its branch; anyone with write access can. If nothing happens when they have passed, comment /check.',
        owner: "anyone with write access",
    },
    draft: {
        outcome: "pending",
        problem: "The pull request is a draft.",
        remedy: "Mark it as ready for review.",
        owner: "author",
    },
    "merge-conflict": {
        outcome: "blocked",
        get problem() {
            return `The pull request conflicts with ${names/* branches */.J0.base}.`;
        },
        get remedy() {
            return `Merge ${names/* branches */.J0.base} into the branch, or rebase it onto ${names/* branches */.J0.base}, and resolve the conflict.`;
        },
        owner: "author",
    },
    "mergeable-unknown": {
        outcome: "pending",
        problem: "GitHub has not yet worked out whether it can be merged.",
        remedy: "Wait a few minutes. If the pull request still says this then, comment /check; the scheduled run looks again, too.",
        owner: "nobody",
    },
    "train-conflict": {
        outcome: "blocked",
        problem: "The pull request conflicts with what is on staging.",
        get remedy() {
            return `Wait until the train has landed and merge ${names/* branches */.J0.base}, or agree with the author of the other pull request. If git can merge the two after all, comment /check.`;
        },
        owner: "author",
    },
    "blocked-label": {
        outcome: "blocked",
        problem: 'The label "release-console:blocked" keeps it off staging.',
        remedy: "Ask the person who set the label, then remove it.",
        owner: "the person who set the label",
    },
    "empty-diff": {
        outcome: "blocked",
        problem: "The pull request changes nothing.",
        remedy: "Push a change or close it.",
        owner: "author",
    },
    "recovery-shows-nothing": {
        outcome: "pending",
        get problem() {
            return `This recovery shows no change, because ${names/* branches */.J0.base} still holds what it brings back.`;
        },
        get remedy() {
            return `Wait, and leave this pull request open. It shows its changes once the revert has landed on ${names/* branches */.J0.base}; the rollback's issue names the step that is missing.`;
        },
        owner: "nobody",
    },
    "same-commit": {
        outcome: "blocked",
        problem: "Another open pull request has the same head commit.",
        remedy: "Close one of them.",
        owner: "author",
    },
    "other-base": {
        outcome: "blocked",
        get problem() {
            return `The base of the pull request is no longer ${names/* branches */.J0.base}.`;
        },
        get remedy() {
            return `Set its base back to ${names/* branches */.J0.base}; it then boards again.`;
        },
        owner: "author",
    },
    "unvouched-fork": {
        outcome: "blocked",
        problem: "The change comes from a fork, and nobody with write access has vouched for this commit.",
        remedy: "Ask someone with write access to read and approve this exact commit; staging then runs this code with staging's secrets.",
        owner: "anyone with write access",
    },
    contains: {
        outcome: "blocked",
        problem: "Its branch contains merge commits of staging, and with them other people's changes.",
        get remedy() {
            return `Rebase the branch onto ${names/* branches */.J0.base}; never merge staging into a branch.`;
        },
        owner: "author",
    },
    stacked: {
        outcome: "pending",
        problem: "Its branch contains another open pull request; the two board together.",
        get remedy() {
            return `Wait until the other one boards and takes this one along; or rebase the branch onto ${names/* branches */.J0.base} without it.`;
        },
        owner: "author",
    },
    "builds-on-rolled-back": {
        outcome: "blocked",
        problem: "Its branch contains changes that were rolled back; only their recovery pull request may bring them back.",
        remedy: "Push to the recovery pull request instead, or wait until it is released. If there is none yet, read in the rollback's issue and the console's summary why.",
        owner: "author",
    },
    "recovery-behind": {
        outcome: "pending",
        get problem() {
            return `This recovery is based on a revert that reached ${names/* branches */.J0.base} as a different commit; merging it as it is would bring nothing back.`;
        },
        remedy: 'Wait for the console to move its branch forward; if that conflicts, the console\'s summary says what to do. Do not press "Update branch".',
        owner: "author",
    },
    "changes-the-rules": {
        outcome: "blocked",
        problem: "It changes the policy, the workflows or the code owners.",
        remedy: "Ask a maintainer of the repository who neither opened the pull request nor wrote any of it to approve this exact commit.",
        owner: "maintainer",
    },
    "breaks-the-policy": {
        outcome: "blocked",
        problem: "It leaves errors in the policy file; the console could no longer decide anything.",
        remedy: "Correct the errors that the finding names, and push.",
        owner: "author",
    },
    "partly-read": {
        outcome: "pending",
        problem: "Not all of its checks, commits, reviews and threads have been read yet.",
        remedy: "Wait until nothing else keeps it off staging; the run that finds that reads the rest. Or comment /check to start one.",
        owner: "nobody",
    },
    "policy-unread": {
        outcome: "pending",
        problem: "The policy file that it proposes has not been checked yet.",
        remedy: "Wait for the next run, or comment /check to start one; it checks the file before the change can go to staging.",
        owner: "nobody",
    },
    "workflows-need-app": {
        outcome: "blocked",
        problem: "It changes workflow files, which GITHUB_TOKEN may not merge.",
        remedy: "Set up the GitHub App (docs/github-app.md), or ask an admin to merge it manually; it then counts as drift. Once the App is set up, comment /check.",
        owner: "admin",
    },
    "changes-requested": {
        outcome: "blocked",
        problem: "A tester requested changes.",
        remedy: "Push a new commit, or ask the tester to approve or to dismiss the review.",
        owner: "author",
    },
    "held-by-tester": {
        outcome: "blocked",
        problem: "A tester put it on hold: it stays on staging and is not released.",
        remedy: "Resolve the objection with the tester, and ask them to comment /unhold.",
        owner: "author and tester",
    },
    "ejected-by-tester": {
        outcome: "blocked",
        problem: "A tester took this commit off staging.",
        remedy: "Push a new commit, or ask a tester to comment /check so that this one boards again.",
        owner: "author",
    },
    "recovery-not-repaired": {
        outcome: "pending",
        problem: "The recovery still contains exactly what was rolled back.",
        remedy: "Push the repair to its branch. If the cause was elsewhere, ask a tester to comment /check so that it boards as it is.",
        owner: "author",
    },
    "train-closed": {
        outcome: "pending",
        problem: "Boarding is closed: testers have started to approve what is on staging.",
        remedy: "Wait; it boards the next train by itself.",
        owner: "nobody",
    },
    "landing-pending": {
        outcome: "pending",
        get problem() {
            return `What is in production has not landed on ${names/* branches */.J0.base} yet; nothing boards until then.`;
        },
        remedy: "Wait; the console lands it by itself. If GitHub refuses, this comment will say what an admin must do.",
        owner: "admin",
    },
    "train-full": {
        outcome: "pending",
        problem: 'Staging is full: it holds as many pull requests as "max-staged" allows.',
        remedy: "Wait; it boards when there is room.",
        owner: "nobody",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/command-reasons.js

const commandReasons = {
    "command-not-allowed": {
        outcome: "blocked",
        problem: "Only testers named in the policy file can use this command.",
        remedy: "Ask one of the testers that the finding names.",
        owner: "testers",
    },
    "command-unclear": {
        outcome: "blocked",
        problem: "A command counts only when the comment begins with it.",
        remedy: "Write a new comment that begins with the command, with nothing before it.",
        owner: "the person who commented",
    },
    "command-in-review": {
        outcome: "pending",
        problem: "A tester's review begins with a command, which is carried out first.",
        remedy: "Wait for the next run. If nothing happens then, ask the tester to write the command as a new comment and to edit it out of the review.",
        owner: "testers",
    },
    "own-change": {
        outcome: "blocked",
        problem: "People who have a part in a change cannot lift another tester's objection to it.",
        remedy: "Ask the tester who objected, or a tester without a part in the change, to comment /unhold.",
        owner: "testers",
    },
    "no-open-pull-request": {
        outcome: "blocked",
        get problem() {
            return `The pull request is not open, or its base is not ${names/* branches */.J0.base}.`;
        },
        remedy: "Reopen it or set its base, then comment again.",
        owner: "author",
    },
    "already-released": {
        outcome: "blocked",
        problem: "The change is already in production.",
        remedy: "Request a rollback if it does harm: Actions, Rollback, Run workflow.",
        owner: "the person who commented",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/production-reasons.js

const productionReasons = {
    "not-landable": {
        outcome: "blocked",
        get problem() {
            return `GitHub's rules would not let it land on ${names/* branches */.J0.base}.`;
        },
        remedy: "Do what the finding names; the console then continues by itself, after a change of settings with a comment /check.",
        owner: "author",
    },
    "landing-review-missing": {
        outcome: "pending",
        get problem() {
            return `${names/* branches */.J0.base} requires a review before this can land.`;
        },
        get remedy() {
            return `Ask a reviewer whose review counts for ${names/* branches */.J0.base} to approve the pull request.`;
        },
        get owner() {
            return `reviewers of ${names/* branches */.J0.base}`;
        },
    },
    "rollback-open": {
        outcome: "pending",
        problem: "A rollback is in progress; production takes no other deployment until it is done.",
        remedy: "Ask a rollback approver to approve or reject it, or the requester to withdraw it; see its issue.",
        owner: "rollback approvers",
    },
    "rollback-hold": {
        outcome: "pending",
        get problem() {
            return `A rollback is done; ${names/* branches */.J0.base} still holds what it took out.`;
        },
        remedy: "Wait for the revert to land. If it needs a person, the rollback's issue names the step and who may take it.",
        owner: "anyone with write access",
    },
    freeze: {
        outcome: "pending",
        problem: "A release freeze is in force.",
        remedy: "Wait until it ends; the next event, scheduled run or comment /check then continues. Or ask a maintainer to change the policy file.",
        owner: "maintainer",
    },
    "staging-moved": {
        outcome: "pending",
        problem: "The branch staging is not where the console put it.",
        remedy: "Wait for the next run, or comment /check to start one; it puts the branch back. Do not push to staging: only the console writes it.",
        owner: "nobody",
    },
    "budget-kept": {
        outcome: "pending",
        problem: "GitHub's limit on requests is nearly reached; what is left is kept for a rollback.",
        remedy: "Wait until the time given: the next event, scheduled run or comment /check then continues. If it happens often, find the workflow that makes so many requests.",
        owner: "nobody",
    },
    "deployment-open": {
        outcome: "pending",
        problem: "A production deployment is in progress.",
        remedy: "Wait for its result. If its run was cancelled or died, comment /check.",
        owner: "nobody",
    },
    "leaves-staging": {
        outcome: "pending",
        problem: "A pull request of the train must leave staging first.",
        remedy: "Wait for the next run, or comment /check to start one; it takes the pull request off staging and deploys the rest of the train.",
        owner: "nobody",
    },
    "environment-gated": {
        outcome: "blocked",
        problem: "The environment of production has reviewers or a wait timer: the deployment would hang while the log says that it is running.",
        get remedy() {
            return `Ask an admin to remove both from "${names/* environments */.dT.production}"; the gate belongs on "${names/* environments */.dT.productionApproval}". Where a pull request waits for it, comment /check then.`;
        },
        owner: "admin",
    },
    "environment-unprotected": {
        outcome: "errored",
        problem: "The approval environment has no required reviewers, so it is not used as a gate; approve through the other source.",
        remedy: 'Ask an admin to give the environment required reviewers and no custom rules, or remove "environment" from the sources in the policy file.',
        owner: "admin",
    },
    "nothing-staged": {
        outcome: "pending",
        problem: "Staging has nothing that production lacks.",
        remedy: "Wait until a pull request is on staging.",
        owner: "nobody",
    },
    "only-drift": {
        outcome: "pending",
        problem: "Staging holds only commits that bypassed the console, and no pull request: they cannot be approved alone.",
        remedy: "Open a pull request, however small, and ask a tester to approve it: these commits then reach production with it.",
        owner: "team",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/result-reasons.js
const resultReasons = {
    "nothing-to-record": {
        outcome: "passed",
        problem: "The deployment already has its result.",
        remedy: "Do nothing; the result in the log stands.",
        owner: "nobody",
    },
    "follow-up-refused": {
        outcome: "errored",
        problem: "GitHub refused a follow-up of a result; it is still pending.",
        remedy: "Do what the finding names, or ask an admin; the sweep tries again.",
        owner: "admin",
    },
    "event-not-delivered": {
        outcome: "errored",
        problem: "A webhook was not told of an event; the log has it.",
        remedy: "Ask an admin to check the address in the policy file, the receiver, and the secret RELEASE_CONSOLE_WEBHOOK_SECRET (docs/events.md).",
        owner: "admin",
    },
    "not-shown": {
        outcome: "errored",
        problem: "The log has recorded it, but GitHub's pages do not show it yet.",
        remedy: "Do nothing; the log counts, and a later run updates the pages.",
        owner: "nobody",
    },
    "deploy-failed": {
        outcome: "blocked",
        problem: "The deploy job failed.",
        remedy: "Read its log; it is uncertain what runs now.",
        owner: "author",
    },
    "health-check-failed": {
        outcome: "blocked",
        problem: "The deployment did not pass its health check.",
        remedy: "Look at the environment and the log of the deploy job.",
        owner: "author",
    },
    "command-failed": {
        outcome: "blocked",
        problem: "The deploy command failed.",
        remedy: "Read its output above.",
        owner: "author",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/rollback-reasons.js
const rollbackReasons = {
    "reason-required": {
        outcome: "blocked",
        problem: "A rollback needs a reason.",
        remedy: 'Run it again and fill in the input "reason": what is wrong, and since when.',
        owner: "requester",
    },
    "not-on-the-team": {
        outcome: "blocked",
        problem: "Only members of the team can request a rollback.",
        remedy: "Ask a member of the team to request it, or a maintainer to add your login to the policy file.",
        owner: "requester",
    },
    "no-target": {
        outcome: "blocked",
        problem: "There is no earlier good release to go back to.",
        remedy: "Fix forward: release a repair through the usual loop.",
        owner: "team",
    },
    "bad-target": {
        outcome: "blocked",
        problem: "Production cannot go back to that release.",
        remedy: "Choose one of the releases that the finding lists.",
        owner: "requester",
    },
    "not-an-approver": {
        outcome: "blocked",
        problem: "Only a rollback approver named in the policy file can approve a rollback.",
        remedy: "Ask one of the rollback approvers named in the issue to approve.",
        owner: "rollback approvers",
    },
    requester: {
        outcome: "blocked",
        problem: "A person who requested or joined a rollback cannot approve it.",
        remedy: "Ask another rollback approver to approve.",
        owner: "rollback approvers",
    },
    "wrong-code": {
        outcome: "blocked",
        problem: "The code does not match the current request.",
        remedy: "Read the card in the issue again and copy its line.",
        owner: "rollback approvers",
    },
    "wrong-place": {
        outcome: "blocked",
        problem: "A rollback is decided in its own issue, not on a pull request.",
        remedy: "Comment the line from the card again, in that issue.",
        owner: "rollback approvers",
    },
    "no-open-rollback": {
        outcome: "blocked",
        problem: "This rollback is not open.",
        remedy: "Request one: Actions, Rollback, Run workflow.",
        owner: "requester",
    },
    "nobody-could-approve": {
        outcome: "blocked",
        problem: "Nobody could approve a rollback.",
        remedy: "Ask a maintainer to name at least two rollback approvers in the policy file who have access to the repository and, if the environment is used, are among its reviewers. If only one is left, somebody else must make the request.",
        owner: "maintainer",
    },
    "single-approver": {
        outcome: "passed",
        problem: "Only one person can approve rollbacks, and they cannot approve their own requests.",
        remedy: "Ask a maintainer to name a second rollback approver in the policy file who has access to the repository.",
        owner: "maintainer",
    },
    "team-unread": {
        outcome: "passed",
        problem: "The approval environment's reviewer is a team, whose members the console cannot check.",
        remedy: "Ask an admin to make sure that a rollback approver named in the policy file is in the team, or to add one of them as a reviewer by name.",
        owner: "admin",
    },
    "environment-branches": {
        outcome: "blocked",
        problem: "The environment does not accept jobs from the default branch.",
        remedy: "Ask an admin to make the default branch its only deployment branch (Settings, Environments, Deployment branches and tags).",
        owner: "admin",
    },
    "approver-without-access": {
        outcome: "blocked",
        problem: "A rollback approver has no role in the repository, so their approval does not count.",
        remedy: "Ask an admin to give them at least the role triage, or to remove them from the policy file.",
        owner: "admin",
    },
    "target-gone": {
        outcome: "blocked",
        problem: "The release's commit is no longer on GitHub.",
        remedy: "Ask an admin to push it again from any clone, under its tag, or roll back to another release.",
        owner: "admin",
    },
    "target-unverified": {
        outcome: "passed",
        problem: "The release to go back to was never verified.",
        remedy: "Ask a maintainer to configure a health check for production; it verifies the next release.",
        owner: "maintainer",
    },
    "migrations-refuse": {
        outcome: "passed",
        problem: "The migration tool of the release to go back to would refuse or do nothing.",
        remedy: "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed, or set the option that docs/rollback-and-migrations.md names for the tool.",
        owner: "workflow owner",
    },
    "migrations-change-back": {
        outcome: "passed",
        problem: "The migration tool of the release to go back to would change the database back.",
        remedy: "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed. docs/rollback-and-migrations.md says what would be lost.",
        owner: "workflow owner",
    },
    "tag-moved": {
        outcome: "passed",
        problem: "A release tag is not where the console created it.",
        remedy: "Ask an admin to find out who moved the tag, to put it back and to protect tags with a ruleset. A rollback ignores the tag and deploys the commit recorded in the log.",
        owner: "admin",
    },
    "deploy-workflow": {
        outcome: "blocked",
        problem: "deploy.yml is not set up for rollbacks.",
        remedy: "Keep it as in the template deploy.yml: on the default branch, without a concurrency group.",
        owner: "workflow owner",
    },
    "nothing-to-retry": {
        outcome: "blocked",
        problem: "This rollback has no failed deployment to retry.",
        remedy: "Read the console's newest comment in the issue; it tells the rollback approvers how to continue.",
        owner: "rollback approvers",
    },
    "production-changed": {
        outcome: "blocked",
        problem: "Production changed since the request.",
        remedy: "Request a new rollback.",
        owner: "requester",
    },
    "edited-comment": {
        outcome: "blocked",
        problem: "Edited comments do not count.",
        remedy: "Write a new comment.",
        owner: "the person who commented",
    },
    "source-off": {
        outcome: "blocked",
        problem: "The policy file does not accept this way of approving.",
        remedy: "Use the way that the card names for approvers.",
        owner: "rollback approvers",
    },
    "gate-without-click": {
        outcome: "blocked",
        problem: "The gate ended without anybody's click.",
        remedy: "Comment the line of the card in the rollback's issue, or run the workflow Rollback again. An administrator looks at the environment: it must have required reviewers.",
        owner: "rollback approvers",
    },
    superseded: {
        outcome: "blocked",
        problem: "This gate is out of date; a newer one has replaced it.",
        remedy: "Decide at the newest gate; the pull request or the rollback's issue links to it.",
        owner: "the person who clicked",
    },
    "deployment-still-running": {
        outcome: "errored",
        problem: "The deployment that this rollback replaces does not stop; the rollback continues.",
        remedy: "Ask a rollback approver to stop manually what it is still doing, then to check what production runs.",
        owner: "rollback approvers",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/setup-reasons.js

const setupReasons = {
    "policy-missing": {
        outcome: "errored",
        problem: "There is no policy file on the default branch.",
        remedy: "Add .github/release-console.yml (template: workflows/release-console.yml) and ask an admin to merge it manually; nothing boards until then.",
        owner: "workflow owner",
    },
    "policy-of-log": {
        outcome: "errored",
        problem: "The policy file cannot be read; results and rollbacks continue under the last readable policy, and everything else waits.",
        remedy: "Correct the policy file on the default branch, and ask an admin to merge the correction manually.",
        owner: "workflow owner",
    },
    "policy-broken": {
        outcome: "errored",
        problem: "The policy file has errors.",
        remedy: "Correct the lines that the finding names, and ask an admin to merge the correction manually; nothing boards until then.",
        owner: "workflow owner",
    },
    "log-unreadable": {
        outcome: "errored",
        problem: "The release log cannot be read.",
        remedy: "Run `node dist/cli.js verify --repo PATH` in a clone of the console's repository, where PATH is an up-to-date clone of yours; it names what is broken.",
        owner: "workflow owner",
    },
    "log-tampered": {
        outcome: "errored",
        problem: "Something other than the console changed the release log, so the console does not use it.",
        remedy: "Ask an admin to find out who pushed to release-log (the branch's activity names them), to put the branch back to the newest commit of the console, to verify it (docs/release-log.md) and to protect it with the ruleset.",
        owner: "admin",
    },
    "log-absent": {
        outcome: "errored",
        problem: "There is no release log yet.",
        remedy: "Run the workflow Release once (Actions, Release, Run workflow).",
        owner: "workflow owner",
    },
    "foreign-staging": {
        outcome: "errored",
        problem: "The branch staging exists and holds other work.",
        get remedy() {
            return `Ask an admin to rename or delete it; the console makes its own from ${names/* branches */.J0.base}.`;
        },
        owner: "admin",
    },
    "wrong-ref": {
        outcome: "errored",
        problem: "The run was not started by an installed caller workflow on the default branch.",
        remedy: "Run the workflow from the default branch.",
        owner: "the person who started the run",
    },
    "old-rerun": {
        outcome: "errored",
        problem: "This is a re-run of an outdated decision.",
        remedy: "Start the workflow again instead of re-running it.",
        owner: "the person who started the run",
    },
    misconfigured: {
        outcome: "errored",
        problem: "The console is not set up correctly.",
        remedy: "Do what the finding names.",
        owner: "workflow owner",
    },
    "bad-input": {
        outcome: "errored",
        problem: "Inputs of the action are wrong.",
        remedy: "Correct the inputs in the workflow that calls this action.",
        owner: "workflow owner",
    },
    fault: {
        outcome: "errored",
        problem: "The console or GitHub has a fault.",
        remedy: "Re-run this job; every run starts from the current state. If it fails again, report it with the stack in the log.",
        owner: "the person who started the run",
    },
    contention: {
        outcome: "errored",
        problem: "Every attempt to write the release log was overtaken by another run.",
        remedy: "Re-run this job.",
        owner: "the person who started the run",
    },
    "log-behind": {
        outcome: "errored",
        problem: "GitHub is still serving an outdated release log.",
        remedy: "Re-run this job in a minute; the next run also does what is due.",
        owner: "the person who started the run",
    },
    "rate-limited": {
        outcome: "errored",
        problem: "GitHub accepts no more requests from this token for a while.",
        remedy: "Wait; the next run, or the scheduled sweep, does what is due. To continue sooner, re-run this job after the time given.",
        owner: "nobody",
    },
    refused: {
        outcome: "errored",
        problem: "GitHub refused a write.",
        remedy: "Do what the finding names, or ask an admin.",
        owner: "admin",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/reasons.js







const reasons = {
    ...boardingReasons,
    ...approvalReasons,
    ...commandReasons,
    ...productionReasons,
    ...rollbackReasons,
    ...resultReasons,
    ...setupReasons,
};
const finding = (code, found, remedy) => remedy === undefined ? { code, found } : { code, found, remedy };
const remedyOf = ({ code, remedy }) => remedy ?? reasons[code].remedy;
function renderFinding(shown) {
    const { code, found } = shown;
    return `${reasons[code].problem} (${code})\nFound: ${found}\nDo:    ${remedyOf(shown)}`;
}


/***/ }),

/***/ 19817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ commandsAfterBoarding),
/* harmony export */   Q_: () => (/* binding */ commandsAfterRestack),
/* harmony export */   Qz: () => (/* binding */ commandsAfterRecovery),
/* harmony export */   S$: () => (/* binding */ commandsAfterMove),
/* harmony export */   f$: () => (/* binding */ reduceCommands),
/* harmony export */   ox: () => (/* binding */ commandsAfterRelease),
/* harmony export */   yP: () => (/* binding */ withComment)
/* harmony export */ });
/* unused harmony exports withReview, isAmong */
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19788);

const commentsKept = 100;
const ordersKept = 100;
function reduceCommands(commands, facts, entry) {
    if (facts.type === "review-command-taken")
        return withReview(commands, facts.review);
    const known = facts.comment === null ? commands : withComment(commands, facts.comment);
    switch (facts.type) {
        case "objection-raised":
            return { ...known, objections: withObjection(known.objections, facts, entry) };
        case "objections-lifted":
            return {
                ...known,
                objections: known.objections.filter(({ comment }) => !facts.lifted.includes(comment)),
            };
        case "ejection-ordered":
            return { ...known, ejections: withOrders(known.ejections, facts) };
        case "ejection-lifted":
            return commandsAfterBoarding(known, facts.pullRequest);
        case "command-refused":
        case "command-answered":
            return known;
        default:
            return facts;
    }
}
const commandsAfterBoarding = (commands, number) => ({
    ...commands,
    ejections: commands.ejections.filter(({ pullRequest }) => pullRequest !== number),
});
const commandsAfterMove = (commands, staged) => ({
    ...commands,
    ejections: commands.ejections.filter(({ until, pullRequest }) => until === "new-head" || staged.some(({ number }) => number === pullRequest)),
});
function commandsAfterRelease(commands, released) {
    const isOpen = ({ pullRequest }) => !released.some(({ number }) => number === pullRequest);
    return {
        ...commands,
        objections: commands.objections.filter(isOpen),
        ejections: commands.ejections.filter(isOpen),
    };
}
const commandsAfterRecovery = (commands, pullRequest, head) => ({
    ...commands,
    ejections: [
        ...commands.ejections,
        { pullRequest, heads: [head], until: "new-head", by: _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD, comment: null },
    ].slice(-ordersKept),
});
const commandsAfterRestack = (commands, from, head) => ({
    ...commands,
    ejections: commands.ejections.map((order) => order.heads.includes(from) ? { ...order, heads: [...order.heads, head] } : order),
});
const withComment = (commands, comment) => ({
    ...commands,
    comments: withNumber(commands.comments, comment),
});
const withReview = (commands, review) => ({
    ...commands,
    reviews: withNumber(commands.reviews ?? [], review),
});
const withNumber = (known, more) => [...new Set([...known, more])].toSorted((one, other) => one - other).slice(-commentsKept);
const isAmong = (answered, id) => answered.includes(id) || (answered.length >= commentsKept && id < (answered[0] ?? 0));
function withObjection(objections, { pullRequest, by, text, comment }, { time }) {
    const others = objections.filter((each) => each.pullRequest !== pullRequest || each.by !== by);
    if (objections.some((each) => !others.includes(each) && each.comment > comment))
        return objections;
    return [...others, { pullRequest, by, text, comment, at: time }];
}
function withOrders(orders, { ejections, by, comment }) {
    const others = orders.filter((each) => !ejections.some(({ pullRequest }) => pullRequest === each.pullRequest));
    return [...others, ...ejections.map((each) => ({ ...each, by, comment }))].slice(-ordersKept);
}


/***/ }),

/***/ 92443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ releasesAfter),
/* harmony export */   rK: () => (/* binding */ reduceRollback)
/* harmony export */ });
/* unused harmony exports leavingProduction, driftLeaving */
/* harmony import */ var _state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20189);
/* harmony import */ var _state_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76368);
/* harmony import */ var _state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46661);



function reduceRollback(state, facts, entry) {
    if (facts.type === "rollback-drilled")
        return { ...state, drill: { at: entry.time, outcome: facts.outcome, issue: facts.issue } };
    if (facts.type === "rollback-requested")
        return afterRequest(state, facts, entry);
    if (facts.type === "rollback-not-requested")
        return state;
    if (facts.type === "rollback-closed")
        return state;
    if (facts.type === "rollback-end-announced")
        return state;
    const rollback = (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackOf */ .ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    switch (facts.type) {
        case "rollback-joined":
            if (facts.mayStillApprove === true)
                return state;
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)(state, rollback.id, {
                requesters: [...rollback.requesters, { by: facts.by, reason: facts.reason, at: entry.time }],
            });
        case "rollback-announced":
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)(state, rollback.id, {
                issue: facts.issue,
                deliveries: facts.deliveries,
            });
        case "rollback-approved":
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
                ...withApproval(rollback, facts),
                phase: "approved",
                hold: true,
            });
        case "rollback-retried":
            return afterRetry(state, rollback, facts);
        case "rollback-failure-announced":
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)(state, rollback.id, {
                shown: withShown(rollback, facts.older),
            });
        case "rollback-rejected":
            return afterEnd(state, rollback, { by: facts.by, reason: facts.reason, run: entry.run.id });
        case "rollback-withdrawn":
            return afterEnd(state, rollback, { by: facts.by, reason: null, run: entry.run.id });
        case "rollback-completion-announced":
            return state;
        default:
            return facts;
    }
}
function afterEnd(state, { id, issue }, { by, reason, run }) {
    const ended = {
        ...state,
        rollback: state.previousRollback,
        previousRollback: null,
        gates: { ...state.gates, rollback: null },
        followUps: state.followUps.filter((followUp) => !(0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(followUp, id)),
    };
    return issue === null
        ? ended
        : (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__/* .addFollowUps */ .xK)(ended, [{ kind: "announce-end", rollback: id, issue, by, reason }], run);
}
const withShown = ({ shown }, older) => older === null ? shown : [...shown.filter(({ version }) => version !== older.version), older];
const approvalsKept = 10;
function withApproval({ approvals }, { by, source, at }) {
    const approval = { by, source, at };
    return { approval, approvals: [...approvals, approval].slice(-approvalsKept) };
}
function afterRetry(state, rollback, { target, code, ...yes }) {
    const staying = stayingWith(state, target.version);
    const carried = [
        ...leavingProduction(state, target.version),
        ...rollback.carried.filter(staying.isWithout),
    ];
    const drift = [
        ...driftLeaving(state, target.version),
        ...rollback.carriedDrift.filter(({ sha }) => !staying.drift.has(sha)),
    ];
    const since = target.commit;
    const next = (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
        target,
        code,
        carried: newestOfEach(carried),
        carriedDrift: (0,_state_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .eachCommitOnce */ .Ql)(drift),
        onDevelop: { ...rollback.onDevelop, since },
        toRecover: rollback.toRecover.map((span) => ({ ...span, since })),
        ...withApproval(rollback, yes),
        phase: "approved",
        hold: true,
    });
    return {
        ...next,
        followUps: next.followUps.filter((followUp) => followUp.kind !== "announce-failure" || followUp.rollback !== rollback.id),
    };
}
function afterRequest(state, facts, entry) {
    const rollback = {
        id: facts.rollback,
        reason: facts.reason,
        requesters: [{ by: facts.by, reason: facts.reason, at: entry.time }],
        automatic: facts.automatic,
        preauthorised: facts.preauthorised === true,
        target: facts.target,
        from: facts.from,
        preview: facts.preview,
        shown: [{ version: facts.target.version, preview: facts.preview }],
        code: facts.code,
        issue: null,
        deliveries: [],
        approval: null,
        approvals: [],
        phase: "requested",
        failures: [],
        carried: leavingProduction(state, facts.target.version),
        carriedDrift: driftLeaving(state, facts.target.version),
        hold: false,
        onDevelop: { since: facts.target.commit, until: facts.from.commit },
        toRecover: [{ since: facts.target.commit, until: facts.from.commit }],
        absorbed: [],
        revert: null,
        madeReverts: [],
        reverted: null,
        requestedAt: entry.time,
        restoredAt: null,
    };
    return (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__/* .addFollowUps */ .xK)({
        ...(0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuestion */ .n0)(state),
        rollback,
        previousRollback: state.rollback?.phase === "restored" ? state.rollback : state.previousRollback,
        counters: { ...state.counters, rollbacks: state.counters.rollbacks + 1 },
    }, [{ kind: "announce-request", rollback: rollback.id }], entry.run.id);
}
function leavingProduction(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBack, pullRequests }) => [
        ...bringsBack,
        ...pullRequests,
    ]);
    return newestOfEach([...released, ...(attemptedDeploy(state)?.pullRequests ?? [])]);
}
function driftLeaving(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBackDrift, drift }) => [
        ...bringsBackDrift,
        ...drift,
    ]);
    return (0,_state_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .eachCommitOnce */ .Ql)([...released, ...(attemptedDeploy(state)?.drift ?? [])]);
}
function releasesAfter({ releases }, target) {
    const targetAt = releases.findIndex((release) => release.version === target);
    return releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
}
function stayingWith({ releases }, target) {
    const targetAt = releases.findIndex(({ version }) => version === target);
    const staying = releases.slice(0, targetAt + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
    const pullRequests = staying.flatMap((release) => [...release.bringsBack, ...release.pullRequests]);
    return {
        isWithout: ({ number, head }) => !pullRequests.some((each) => each.number === number && each.head === head),
        drift: new Set(staying.flatMap((release) => [...release.bringsBackDrift, ...release.drift]).map(({ sha }) => sha)),
    };
}
function attemptedDeploy({ attempt, production }) {
    const attempted = attempt ?? (production.kind === "uncertain" ? production.attempt : null);
    return attempted === null || attempted.mode === "rollback" ? undefined : attempted;
}
const newestOfEach = (all) => all.filter((each, index) => all.findLastIndex((other) => other.number === each.number) === index);


/***/ }),

/***/ 58064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ht: () => (/* binding */ reduceEntry),
  Nf: () => (/* binding */ reduceLog)
});

// UNUSED EXPORTS: LogOrderError

;// CONCATENATED MODULE: ./build/domain/state/own-commits.js
const withOwnCommits = (state, commits) => ({
    ...state,
    ownCommits: [...state.ownCommits, ...commits],
    train: { ...state.train, drift: state.train.drift.filter(({ sha }) => !commits.includes(sha)) },
});

// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __nccwpck_require__(20189);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-adoption.js

function reduceAdoption(state, { version, commit }, entry) {
    if (state.releases.length > 0 || state.production.kind !== "none")
        return state;
    const release = {
        version,
        deployment: `adopted-${entry.sequence}`,
        commit,
        base: commit,
        pullRequests: [],
        bringsBack: [],
        bringsBackDrift: [],
        recoveredCommits: [],
        drift: [],
        basis: null,
        health: "unverified",
        startedAt: null,
        releasedAt: entry.time,
        previous: null,
        rolledBackBy: null,
        page: null,
        withdrawn: [],
    };
    return (0,follow_ups/* addFollowUps */.xK)({ ...state, production: { kind: "known", version }, releases: [release] }, [{ kind: "tag", version, commit }], entry.run.id);
}

// EXTERNAL MODULE: ./build/domain/state/follow-up-kinds.js
var follow_up_kinds = __nccwpck_require__(82232);
// EXTERNAL MODULE: ./build/domain/state/drift.js
var state_drift = __nccwpck_require__(76368);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-commands.js
var reduce_commands = __nccwpck_require__(19817);
// EXTERNAL MODULE: ./build/domain/state/active-rollbacks.js
var active_rollbacks = __nccwpck_require__(46661);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __nccwpck_require__(89111);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-recovery.js







function reduceRecovery(state, facts, entry) {
    switch (facts.type) {
        case "revert-opened": {
            const { rollback: id, pullRequest, branch, commit, base, manual } = facts;
            const revert = { pullRequest, branch, commit, base, ...(manual === undefined ? {} : { manual }) };
            const made = (0,active_rollbacks/* rollbackOf */.ID)(state, id)?.madeReverts ?? [];
            const madeReverts = manual === undefined ? [...made, commit.sha] : made;
            return (0,active_rollbacks/* withRollback */.N_)(state, id, { revert, madeReverts });
        }
        case "revert-closed":
            return (0,active_rollbacks/* withRollback */.N_)(state, facts.rollback, { revert: null });
        case "revert-landed":
        case "revert-unneeded":
            return afterRevert(state, facts, entry);
        case "recovery-opened":
            return afterRecovery(state, facts, entry);
        case "recovery-restacked":
            return afterRestack(state, facts);
        case "recovery-merged":
            return withRecovery(state, facts.rollback, { merged: facts.commits });
        case "recovery-unneeded":
            return afterNothingToRecover(state, facts.rollback, entry);
        case "landing-opened": {
            const { version, pullRequest, branch, commit } = facts;
            const others = state.landings.filter((landing) => landing.version !== version);
            return { ...state, landings: [...others, { version, pullRequest, branch, commit }] };
        }
        case "landing-closed":
            return {
                ...state,
                landings: state.landings.filter(({ pullRequest }) => pullRequest !== facts.pullRequest),
            };
        case "superseded-closed":
            return state;
        default:
            return facts;
    }
}
function afterRevert(state, facts, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    const { develop } = facts;
    const method = facts.type === "revert-landed" ? facts.method : "unneeded";
    const settled = (0,active_rollbacks/* withRollback */.N_)(state, rollback.id, {
        hold: false,
        reverted: { develop, method },
    });
    const moved = {
        ...(facts.type === "revert-landed" && facts.isDrift === undefined
            ? withOwnCommits(settled, [develop.sha])
            : settled),
    };
    const owed = moved.recoveries
        .filter(({ stacked }) => stacked)
        .map((each) => ({ kind: "restack", rollback: each.rollback, landed: develop }));
    return (0,follow_ups/* addFollowUps */.xK)(moved, owed, entry.run.id);
}
function afterRecovery(state, facts, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    const isAbsorbed = (each) => facts.absorbs.some(({ pullRequest }) => pullRequest === each.pullRequest);
    const older = state.recoveries.filter(isAbsorbed);
    const { pullRequest, branch, commit, base, carries } = facts;
    const recovery = {
        rollback: rollback.id,
        issue: rollback.issue,
        pullRequest,
        branch,
        commit,
        made: facts.adopted === undefined ? [commit.sha] : [],
        base,
        stacked: facts.stacked ?? rollback.reverted === null,
        carries,
        carriedDrift: (0,state_drift/* driftInRecovery */.Wq)(rollback, older),
        absorbed: [...rollback.absorbed, ...older.flatMap((each) => [...each.absorbed, absorbedBy(each)])],
        from: rollback.from,
        taint: taintOf(state, rollback, { facts, older }),
        merged: [],
        requestedAt: rollback.requestedAt,
    };
    const dropped = new Set(older.map((each) => (0,follow_up_kinds/* followUpKey */.A)({ kind: "restack", rollback: each.rollback })));
    return (0,follow_ups/* addFollowUps */.xK)({
        ...state,
        recoveries: [...state.recoveries.filter((each) => !isAbsorbed(each)), recovery],
        commands: (0,reduce_commands/* commandsAfterRecovery */.Qz)(state.commands, pullRequest, commit.sha),
        followUps: state.followUps.filter(({ key }) => !dropped.has(key)),
    }, [
        ...older.map((each) => ({
            kind: "close-superseded",
            pullRequest: each.pullRequest,
            by: pullRequest,
        })),
        ...restackOwed(recovery, rollback),
    ], entry.run.id);
}
const restackOwed = ({ stacked, rollback }, { reverted }) => stacked && reverted !== null ? [{ kind: "restack", rollback, landed: reverted.develop }] : [];
function afterRestack(state, { rollback, from, commit, base, pullRequest }) {
    const recovery = state.recoveries.find((each) => each.rollback === rollback);
    if (recovery === undefined)
        return state;
    const moved = withRecovery(state, rollback, {
        pullRequest: pullRequest ?? recovery.pullRequest,
        commit,
        made: commit.sha === from || commit.sha === recovery.commit.sha
            ? recovery.made
            : [...recovery.made, commit.sha],
        base,
        stacked: false,
        taint: [...new Set([...recovery.taint, recovery.commit.sha])],
    });
    const commands = pullRequest === undefined
        ? (0,reduce_commands/* commandsAfterRestack */.Q_)(state.commands, from, commit.sha)
        : (0,reduce_commands/* commandsAfterRecovery */.Qz)(state.commands, pullRequest, commit.sha);
    return { ...moved, commands };
}
const absorbedBy = ({ rollback, issue, requestedAt }) => ({
    rollback,
    issue,
    requestedAt,
});
function taintOf(state, rollback, { facts, older, }) {
    const ids = [rollback.id, ...rollback.absorbed.map((each) => each.rollback)];
    const rolledBack = state.releases.filter(({ rolledBackBy }) => rolledBackBy !== null && ids.includes(rolledBackBy));
    return [
        ...new Set([
            ...(0,state_taint/* commitsOf */.g3)(facts.carries),
            ...rolledBack.flatMap(({ commit, pullRequests, recoveredCommits }) => [
                commit.sha,
                ...(0,state_taint/* commitsOf */.g3)(pullRequests),
                ...recoveredCommits,
            ]),
            ...rollback.toRecover.map(({ until }) => until.sha),
            rollback.from.commit.sha,
            ...older.flatMap(({ taint, commit }) => [...taint, commit.sha]),
            ...facts.absorbs.map(({ head }) => head),
        ]),
    ];
}
function afterNothingToRecover(state, id, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, id);
    if (rollback === undefined)
        return state;
    const closing = [
        ...rollback.absorbed,
        { rollback: id, issue: rollback.issue, requestedAt: rollback.requestedAt },
    ];
    return (0,follow_ups/* addFollowUps */.xK)(state, closing.map((each) => ({
        kind: "close-rollback",
        ...each,
        version: null,
        pullRequest: null,
        carries: [],
    })), entry.run.id);
}
const closingOf = (recoveries, version) => recoveries.flatMap(({ absorbed, rollback, issue, requestedAt, pullRequest, carries }) => [...absorbed, { rollback, issue, requestedAt }].map((each) => ({
    kind: "close-rollback",
    ...each,
    version,
    pullRequest,
    carries: carries.map(({ number, head }) => ({ number, head })),
})));
const withRecovery = (state, rollback, change) => ({
    ...state,
    recoveries: state.recoveries.map((each) => (each.rollback === rollback ? { ...each, ...change } : each)),
});

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-production.js





const releasesKept = 100;
const releasesWithDetails = 10;
function reduceProduction(state, facts, entry) {
    if (facts.type === "production-deployment-started")
        return afterIntent(state, facts, entry);
    const { attempt } = state;
    if (attempt === null || attempt.deployment !== facts.deployment)
        return state;
    switch (facts.type) {
        case "production-deployed":
            return attempt.mode === "rollback"
                ? afterRestore(state, attempt, entry)
                : afterRelease(state, attempt, { health: facts.health, entry });
        case "production-deployment-failed":
            return afterFailure(state, attempt, { evidence: facts.evidence, entry });
        case "production-deployment-aborted":
            return withFailedRollback({ ...state, attempt: null }, attempt, {
                outcome: "aborted",
                evidence: facts.evidence,
                entry,
            });
        default:
            return facts;
    }
}
function afterIntent(state, facts, entry) {
    const { deployment, mode, version, commit, base, pullRequests, drift, rollback, basis = null } = facts;
    return {
        ...(0,follow_ups/* withoutQuestion */.n0)(state),
        attempt: {
            deployment,
            mode,
            version,
            commit,
            base,
            pullRequests,
            drift,
            rollback,
            backTo: state.rollback?.id === rollback ? (state.rollback.shown[0]?.version ?? null) : null,
            run: entry.run,
            startedAt: entry.time,
            basis,
        },
        gates: { ...state.gates, production: null },
    };
}
function afterRelease(state, attempt, { health, entry }) {
    const { version, commit, base, pullRequests, drift, deployment, basis } = attempt;
    const recovered = state.recoveries.filter((recovery) => isRecoveredBy(recovery, attempt));
    const release = {
        version,
        deployment,
        commit,
        base,
        pullRequests,
        bringsBack: (0,active_rollbacks/* eachOnce */.B)(recovered.flatMap(({ carries }) => carries)),
        bringsBackDrift: (0,state_drift/* eachCommitOnce */.Ql)(recovered.flatMap(({ carriedDrift }) => carriedDrift)),
        recoveredCommits: [...new Set(recovered.flatMap(({ taint }) => taint))],
        drift,
        health,
        startedAt: attempt.startedAt,
        releasedAt: entry.time,
        basis,
        previous: liveBefore(state),
        rolledBackBy: null,
        page: null,
        withdrawn: [],
    };
    const owed = [
        { kind: "tag", version, commit },
        ...pullRequests.map((pullRequest) => ({ kind: "land", version, pullRequest })),
        { kind: "notes", version },
        { kind: "page", version },
        ...closingOf(recovered, version),
    ];
    return (0,follow_ups/* addFollowUps */.xK)({
        ...state,
        attempt: null,
        production: { kind: "known", version },
        liveSince: entry.time,
        releases: [...state.releases.map(withoutOldDetails), release].slice(-releasesKept),
        train: { ...state.train, drift: [] },
        grants: [],
        commands: (0,reduce_commands/* commandsAfterRelease */.ox)(state.commands, pullRequests),
        recoveries: state.recoveries.filter((recovery) => !recovered.includes(recovery)),
    }, owed, entry.run.id);
}
function withoutOldDetails(release, index, all) {
    const { basis, pullRequests, bringsBack } = release;
    const hasDetails = (basis !== null && basis.checks.length > 0) ||
        [...pullRequests, ...bringsBack].some(({ commits }) => commits !== undefined);
    if (!hasDetails || index > all.length - releasesWithDetails)
        return release;
    return {
        ...release,
        basis: basis && { ...basis, checks: [] },
        pullRequests: pullRequests.map(withoutCommits),
        bringsBack: bringsBack.map(withoutCommits),
    };
}
function withoutCommits(pullRequest) {
    const { commits, ...rest } = pullRequest;
    return commits === undefined ? pullRequest : rest;
}
const isRecoveredBy = ({ rollback, merged, stacked }, { pullRequests, drift }) => !stacked &&
    (pullRequests.some(({ recovers }) => recovers === rollback) ||
        drift.some(({ sha }) => merged.includes(sha)));
const liveBefore = (state) => state.releases.findLast((release) => release.rolledBackBy === null)?.version ?? null;
function afterRestore(state, attempt, entry) {
    const { rollback } = state;
    if (rollback === null)
        return {
            ...state,
            attempt: null,
            production: { kind: "known", version: attempt.version },
            liveSince: entry.time,
        };
    const targetAt = state.releases.findIndex((release) => release.version === attempt.version);
    const left = state.releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
    const versions = new Set(left.map(({ version }) => version));
    const earlier = state.previousRollback;
    const isRecovering = state.recoveries.some((each) => each.rollback === earlier?.id);
    const whole = earlier === null ? rollback : (0,active_rollbacks/* takeOver */.w9)(rollback, { earlier, isRecovering });
    const owed = [
        { kind: "announce-completion", rollback: rollback.id },
        { kind: "revert", rollback: rollback.id },
        { kind: "recovery", rollback: rollback.id },
        ...[...versions].flatMap((version) => [
            { kind: "notes", version },
            { kind: "page", version },
        ]),
        ...uselessPullRequests(state, versions),
    ];
    const restored = {
        ...state,
        attempt: null,
        production: { kind: "known", version: attempt.version },
        liveSince: entry.time,
        releases: state.releases.map((release) => left.includes(release) ? { ...release, rolledBackBy: rollback.id } : release),
        rollback: { ...whole, phase: "restored", restoredAt: entry.time },
        previousRollback: null,
        landings: state.landings.filter(({ version }) => !versions.has(version)),
        followUps: state.followUps.filter((followUp) => !(followUp.kind === "land" && versions.has(followUp.version)) &&
            !(earlier !== null && (0,active_rollbacks/* concerns */.Kc)(followUp, earlier.id) && followUp.kind !== "restack")),
    };
    return (0,follow_ups/* addFollowUps */.xK)(restored, owed, entry.run.id);
}
function uselessPullRequests({ previousRollback, landings }, versions) {
    const revert = previousRollback?.reverted === null ? previousRollback.revert : null;
    const numbers = [
        ...(revert === null ? [] : [revert.pullRequest]),
        ...landings.filter(({ version }) => versions.has(version)).map(({ pullRequest }) => pullRequest),
    ];
    return numbers.map((pullRequest) => ({ kind: "close-superseded", pullRequest, by: null }));
}
function afterFailure(state, attempt, { evidence, entry }) {
    const failed = withFailedRollback({ ...state, attempt: null, production: { kind: "uncertain", attempt, evidence }, liveSince: null }, attempt, { outcome: "failed", evidence, entry });
    if (attempt.mode !== "deploy")
        return failed;
    const { deployment, commit } = attempt;
    const isAskedAlready = state.rollback !== null && state.rollback.phase !== "restored";
    return (0,follow_ups/* addFollowUps */.xK)(failed, [
        { kind: "pin-attempt", deployment, commit },
        ...(isAskedAlready ? [] : [{ kind: "ask-rollback", deployment }]),
    ], entry.run.id);
}
const failuresKept = 10;
function withFailedRollback(state, { rollback: id, deployment }, { outcome, evidence, entry, }) {
    const { rollback } = state;
    if (rollback === null || rollback.id !== id)
        return state;
    const failure = { deployment, target: rollback.target, outcome, evidence, at: entry.time };
    const failures = [...rollback.failures, failure].slice(-failuresKept);
    return (0,follow_ups/* addFollowUps */.xK)({ ...state, rollback: { ...rollback, phase: "failed", failures } }, [{ kind: "announce-failure", rollback: rollback.id, deployment }], entry.run.id);
}

// EXTERNAL MODULE: ./build/domain/reducer/reduce-rollback.js
var reduce_rollback = __nccwpck_require__(92443);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-webhooks.js


function reduceWebhooks(state, facts, { sequence, run }) {
    switch (facts.type) {
        case "events-undelivered": {
            const { since, events } = facts;
            const subject = { kind: "tell-webhooks", entry: sequence, since, events };
            return (0,follow_ups/* refuseFollowUp */.bj)((0,follow_ups/* addFollowUps */.xK)(state, [subject], run.id), (0,follow_up_kinds/* followUpKey */.A)(subject), {
                reason: "undelivered",
                found: undeliveredText(events),
                remedy: undeliveredRemedy,
            });
        }
        case "events-delivered":
        case "events-repeated":
            return state;
        default:
            return facts;
    }
}
const undeliveredText = (events) => `${[...new Set(events.flatMap(({ to, detail }) => to.map(({ host }) => `${host}: ${detail}`)))].join("; ")}.`;
const undeliveredRemedy = "Ask an admin to check the address under notification.webhooks in the policy file and the receiver. The sweep tries again for three days.";

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-staging.js

const healthyTreesKept = 50;
function reduceStaging(state, facts, entry) {
    return withHeadsThatRun(afterFacts(state, facts, entry), entry);
}
function afterFacts(state, facts, entry) {
    switch (facts.type) {
        case "pull-request-promoted":
            return { ...state, commands: (0,reduce_commands/* commandsAfterBoarding */.$u)(state.commands, facts.pullRequest) };
        case "pull-request-ejected":
            return state;
        case "staging-moved":
            return afterMove(state, facts);
        case "conflict-found":
            return { ...state, conflicts: withConflict(state, facts) };
        case "staging-deployment-started":
            return withStaging(state, {
                intent: {
                    deployment: facts.deployment,
                    commit: facts.commit,
                    heads: state.train.staged.map(({ head }) => head),
                    run: entry.run,
                },
            });
        case "staging-deployed":
            return afterHealthy(state, facts, entry);
        case "staging-deployment-failed":
            return concernsIntent(state, facts.deployment)
                ? withStaging(state, {
                    intent: null,
                    running: null,
                    lastFailure: {
                        deployment: facts.deployment,
                        commit: state.staging.intent.commit,
                        evidence: facts.evidence,
                    },
                })
                : state;
        case "staging-deployment-aborted":
            return concernsIntent(state, facts.deployment)
                ? withStaging(state, { intent: null, ...(facts.begun === true ? { running: null } : {}) })
                : state;
        default:
            return facts;
    }
}
function afterMove(state, facts) {
    const gate = state.gates.production;
    return {
        ...state,
        develop: facts.base,
        ownCommits: [],
        conflicts: state.conflicts.filter(({ onto }) => onto === facts.to.sha),
        train: { base: facts.base, tip: facts.to, staged: facts.staged, drift: facts.drift },
        commands: (0,reduce_commands/* commandsAfterMove */.S$)(state.commands, facts.staged),
        gates: {
            ...state.gates,
            production: gate !== null && gate.tree === facts.to.tree ? gate : null,
            rejected: state.gates.rejected?.tree === facts.to.tree ? state.gates.rejected : null,
        },
        grants: state.grants.filter((grant) => facts.staged.some(({ number, head }) => number === grant.pullRequest && head === grant.head)),
    };
}
function withConflict({ conflicts }, { pullRequest, head, onto, with: others, files }) {
    const rest = conflicts.filter((each) => each.pullRequest !== pullRequest && each.onto === onto);
    return [...rest, { pullRequest, head, onto, with: others, files }];
}
function afterHealthy(state, facts, entry) {
    if (!concernsIntent(state, facts.deployment))
        return state;
    const { commit, heads } = state.staging.intent;
    return withStaging(state, {
        intent: null,
        lastFailure: null,
        running: { deployment: facts.deployment, commit, health: facts.health, at: entry.time },
        healthy: [...state.staging.healthy, { tree: commit.tree, at: entry.time, heads }].slice(-healthyTreesKept),
    });
}
function withHeadsThatRun(state, entry) {
    const { train, staging } = state;
    const { running, intent, healthy } = staging;
    if (intent !== null || running === null || running.commit.tree !== train.tip.tree)
        return state;
    const isKnown = (head) => healthy.findLast((tree) => tree.heads.includes(head)) !== undefined;
    const heads = train.staged.map(({ head }) => head).filter((head) => !isKnown(head));
    if (heads.length === 0)
        return state;
    return withStaging(state, {
        healthy: [...healthy, { tree: running.commit.tree, at: entry.time, heads }].slice(-healthyTreesKept),
    });
}
const concernsIntent = (state, deployment) => state.staging.intent?.deployment === deployment;
const withStaging = (state, change) => ({
    ...state,
    staging: { ...state.staging, ...change },
});

;// CONCATENATED MODULE: ./build/domain/reducer/reduce.js










class LogOrderError extends Error {
}
function reduceLog(entries) {
    let state;
    for (const entry of entries)
        state = reduceEntry(state, entry);
    return state;
}
function reduceEntry(state, entry) {
    const { facts } = entry;
    if (facts.type === "log-opened") {
        if (state !== undefined)
            throw new LogOrderError(`Entry ${entry.sequence} opens a log that is open already.`);
        return at(entry, openedState(facts));
    }
    if (state === undefined)
        throw new LogOrderError(`The log begins with "${facts.type}" instead of "log-opened".`);
    return at(entry, (0,active_rollbacks/* forgetFinished */.cQ)(reduceFacts((0,follow_ups/* settleFollowUps */.F3)(state, facts), entry)));
}
function openedState(facts) {
    return {
        schema: 1,
        repository: facts.repository,
        callers: facts.callers,
        log: { sequence: 0, hash: "", time: "" },
        develop: facts.develop,
        ownCommits: [],
        train: { base: facts.develop, tip: facts.develop, staged: [], drift: [] },
        conflicts: [],
        staging: { running: null, intent: null, lastFailure: null, healthy: [] },
        gates: { production: null, rollback: null, rejected: null },
        grants: [],
        commands: { objections: [], ejections: [], comments: [] },
        production: { kind: "none" },
        liveSince: null,
        attempt: null,
        releases: [],
        followUps: [],
        rollback: null,
        previousRollback: null,
        recoveries: [],
        drill: null,
        landings: [],
        counters: { rollbacks: 0 },
    };
}
const at = (entry, state) => ({
    ...state,
    log: { sequence: entry.sequence, hash: entry.hash, time: entry.time },
});
function reduceFacts(state, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "log-opened":
            return state;
        case "release-adopted":
            return reduceAdoption(state, facts, entry);
        case "pull-request-promoted":
        case "pull-request-ejected":
        case "staging-moved":
        case "conflict-found":
        case "staging-deployment-started":
        case "staging-deployed":
        case "staging-deployment-failed":
        case "staging-deployment-aborted":
            return reduceStaging(state, facts, entry);
        case "gate-opened":
            return {
                ...state,
                gates: {
                    ...state.gates,
                    [facts.gate]: { run: entry.run, subject: facts.subject, tree: facts.tree },
                    ...(facts.gate === "production" ? { rejected: null } : {}),
                },
            };
        case "gate-closed":
            return state.gates[facts.gate]?.run.id === facts.gateRun
                ? { ...state, gates: { ...state.gates, [facts.gate]: null } }
                : state;
        case "approval-granted":
            return { ...state, grants: [...state.grants, grantOf(facts)] };
        case "approval-withdrawn-late":
            return { ...state, releases: withWithdrawal(state, facts) };
        case "approval-refused":
            return withRefusedComment(afterRefusal(state, facts, entry), facts);
        case "objection-raised":
        case "command-refused":
            return (0,follow_ups/* addFollowUps */.xK)({ ...state, commands: (0,reduce_commands/* reduceCommands */.f$)(state.commands, facts, entry) }, owedAnswers(facts), entry.run.id);
        case "objections-lifted":
        case "ejection-ordered":
        case "ejection-lifted":
        case "review-command-taken":
            return { ...state, commands: (0,reduce_commands/* reduceCommands */.f$)(state.commands, facts, entry) };
        case "command-answered":
            return state;
        case "production-deployment-started":
        case "production-deployed":
        case "production-deployment-failed":
        case "production-deployment-aborted":
            return reduceProduction(state, facts, entry);
        case "release-tagged":
            return state;
        case "attempt-pinned":
            return state;
        case "pull-request-landed":
            return withOwnCommits(state, facts.commits);
        case "release-landed":
            return afterLanding(state, facts);
        case "release-notes-written":
            return state;
        case "release-published":
            return {
                ...state,
                releases: state.releases.map((release) => release.version === facts.version
                    ? { ...release, page: { id: facts.page, url: facts.url } }
                    : release),
            };
        case "follow-up-refused":
            return (0,follow_ups/* refuseFollowUp */.bj)(state, facts.followUp, {
                reason: facts.reason,
                found: facts.found,
                remedy: facts.remedy,
            });
        case "events-undelivered":
        case "events-delivered":
        case "events-repeated":
            return reduceWebhooks(state, facts, entry);
        case "rollback-requested":
        case "rollback-not-requested":
        case "rollback-joined":
        case "rollback-announced":
        case "rollback-approved":
        case "rollback-drilled":
        case "rollback-retried":
        case "rollback-failure-announced":
        case "rollback-rejected":
        case "rollback-withdrawn":
        case "rollback-end-announced":
        case "rollback-completion-announced":
        case "rollback-closed":
            return (0,reduce_rollback/* reduceRollback */.rK)(state, facts, entry);
        case "revert-opened":
        case "revert-closed":
        case "revert-landed":
        case "revert-unneeded":
        case "recovery-opened":
        case "recovery-restacked":
        case "recovery-merged":
        case "recovery-unneeded":
        case "landing-opened":
        case "landing-closed":
        case "superseded-closed":
            return reduceRecovery(state, facts, entry);
        default:
            return facts;
    }
}
function afterLanding(state, { version, develop, method }) {
    const landed = {
        ...state,
        followUps: state.followUps.filter((followUp) => followUp.kind !== "land" || followUp.version !== version),
        landings: state.landings.filter((landing) => landing.version !== version),
    };
    return method === "fast-forward"
        ? { ...landed, develop, ownCommits: [] }
        : withOwnCommits(landed, [develop.sha]);
}
function owedAnswers(facts) {
    const { pullRequest, comment, by: to, findings = [] } = facts;
    if (findings.length === 0)
        return [];
    const isRefused = facts.type === "command-refused";
    return [{ kind: "answer", pullRequest, comment, to, findings, ...(isRefused ? {} : { counts: true }) }];
}
const withWithdrawal = ({ releases }, { deployment, ...withdrawn }) => releases.map((release) => release.deployment === deployment
    ? {
        ...release,
        withdrawn: [
            ...release.withdrawn,
            { pullRequest: withdrawn.pullRequest, by: withdrawn.by, reference: withdrawn.reference },
        ],
    }
    : release);
function withRefusedComment(state, { source, reference }) {
    const comment = source === "comment" ? Number(/^comment (\d+)$/.exec(reference)?.[1]) : Number.NaN;
    return comment > 0 ? { ...state, commands: (0,reduce_commands/* withComment */.yP)(state.commands, comment) } : state;
}
function afterRefusal(state, { reason, subject, by }, { time }) {
    const gate = state.gates.production;
    if (reason !== "gate-rejected" || gate === null || gate.tree === null || gate.subject !== subject)
        return state;
    return { ...state, gates: { ...state.gates, rejected: { tree: gate.tree, by, at: time } } };
}
const grantOf = ({ pullRequest, head, tree, by, source, at: time, reference, }) => ({
    pullRequest,
    head,
    tree,
    by,
    source,
    at: time,
    reference,
});


/***/ }),

/***/ 46661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   ID: () => (/* binding */ rollbackOf),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   Kw: () => (/* binding */ activeRollbacks),
/* harmony export */   N_: () => (/* binding */ withRollback),
/* harmony export */   cQ: () => (/* binding */ forgetFinished),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68305);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76368);


const rollbackOf = (state, id) => activeRollbacks(state).find((rollback) => rollback.id === id);
const activeRollbacks = ({ rollback, previousRollback }) => [previousRollback, rollback].filter((each) => each !== null);
function withRollback(state, id, change) {
    const changed = (each) => each?.id === id ? { ...each, ...change } : each;
    return { ...state, rollback: changed(state.rollback), previousRollback: changed(state.previousRollback) };
}
function takeOver(rollback, { earlier, isRecovering }) {
    const onDevelop = earlier.hold
        ? { since: rollback.onDevelop.since, until: earlier.onDevelop.until }
        : rollback.onDevelop;
    if (isRecovering)
        return { ...rollback, onDevelop };
    const { id, issue, requestedAt } = earlier;
    return {
        ...rollback,
        onDevelop,
        carried: eachOnce([...rollback.carried, ...earlier.carried]),
        carriedDrift: (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .eachCommitOnce */ .Ql)([...rollback.carriedDrift, ...earlier.carriedDrift]),
        toRecover: joined([...rollback.toRecover, ...earlier.toRecover]),
        absorbed: [...earlier.absorbed, { rollback: id, issue, requestedAt }],
    };
}
const eachOnce = (carried) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(carried, ({ number, head }) => `${number} ${head}`);
function joined(spans) {
    const result = [];
    for (const span of spans) {
        const last = result.at(-1);
        if (last?.until.tree === span.since.tree)
            result[result.length - 1] = { ...last, until: span.until };
        else
            result.push(span);
    }
    return result;
}
function forgetFinished(state) {
    const finished = activeRollbacks(state).filter((each) => isFinished(state, each));
    if (finished.length === 0)
        return state;
    const isGone = (each) => each !== null && finished.includes(each);
    return {
        ...state,
        rollback: isGone(state.rollback) ? null : state.rollback,
        previousRollback: isGone(state.previousRollback) ? null : state.previousRollback,
        followUps: state.followUps.filter((followUp) => !(finished.some(({ id }) => concerns(followUp, id)) && isUntold(followUp))),
    };
}
function isFinished({ followUps }, { id, phase, hold }) {
    if (phase !== "restored" || hold)
        return false;
    return followUps.every((followUp) => !concerns(followUp, id) || outlives(followUp) || isUntold(followUp));
}
const outlives = ({ kind }) => kind === "close-rollback" || kind === "restack";
const isUntold = ({ kind, refusal }) => announcements.includes(kind) && refusal !== null;
const announcements = [
    "announce-request",
    "announce-failure",
    "announce-completion",
];
const concerns = (followUp, rollback) => "rollback" in followUp && followUp.rollback === rollback;


/***/ }),

/***/ 76368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ eachCommitOnce),
/* harmony export */   Wq: () => (/* binding */ driftInRecovery)
/* harmony export */ });
/* unused harmony export driftText */
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49820);
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68305);



const driftText = ({ sha, title, author }) => `${shortSha(sha)} ${escapeMarkdown(title, 200)}, by ${escapeMarkdown(author)}, bypassed the console`;
const eachCommitOnce = (drift) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(drift, ({ sha }) => sha);
const driftInRecovery = ({ carriedDrift }, older) => eachCommitOnce([...carriedDrift, ...older.flatMap((each) => each.carriedDrift)]);


/***/ }),

/***/ 82232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followUpKey),
/* harmony export */   u: () => (/* binding */ settledKeys)
/* harmony export */ });
const kinds = {
    tag: {
        name: ({ version }) => `tag ${version}`,
        settledBy: { "release-tagged": ({ version }) => ({ version }) },
    },
    "pin-attempt": {
        name: ({ deployment }) => `pin ${deployment}`,
        settledBy: { "attempt-pinned": ({ deployment }) => ({ deployment }) },
    },
    land: {
        name: ({ version, pullRequest }) => `land ${version} #${pullRequest.number}`,
        settledBy: {
            "pull-request-landed": ({ version, pullRequest }) => ({
                version,
                pullRequest: { number: pullRequest },
            }),
        },
    },
    notes: {
        name: ({ version }) => `notes ${version}`,
        settledBy: { "release-notes-written": ({ version }) => ({ version }) },
    },
    page: {
        name: ({ version }) => `page ${version}`,
        settledBy: { "release-published": ({ version }) => ({ version }) },
    },
    "ask-rollback": {
        name: ({ deployment }) => `ask about ${deployment}`,
        settledBy: { "rollback-not-requested": ({ deployment }) => ({ deployment }) },
    },
    "announce-request": {
        name: ({ rollback }) => `announce ${rollback}`,
        settledBy: { "rollback-announced": ({ rollback }) => ({ rollback }) },
    },
    answer: {
        name: ({ comment }) => `answer comment ${comment}`,
        settledBy: { "command-answered": ({ comment }) => ({ comment }) },
    },
    "announce-failure": {
        name: ({ deployment }) => `announce failure of ${deployment}`,
        settledBy: { "rollback-failure-announced": ({ deployment }) => ({ deployment }) },
    },
    "announce-completion": {
        name: ({ rollback }) => `announce completion of ${rollback}`,
        settledBy: { "rollback-completion-announced": ({ rollback }) => ({ rollback }) },
    },
    "announce-end": {
        name: ({ rollback }) => `announce end of ${rollback}`,
        settledBy: { "rollback-end-announced": ({ rollback }) => ({ rollback }) },
    },
    revert: {
        name: ({ rollback }) => `revert ${rollback}`,
        settledBy: {
            "revert-landed": ({ rollback }) => ({ rollback }),
            "revert-unneeded": ({ rollback }) => ({ rollback }),
        },
    },
    recovery: {
        name: ({ rollback }) => `recovery ${rollback}`,
        settledBy: {
            "recovery-opened": ({ rollback }) => ({ rollback }),
            "recovery-unneeded": ({ rollback }) => ({ rollback }),
        },
    },
    restack: {
        name: ({ rollback }) => `restack ${rollback}`,
        settledBy: { "recovery-restacked": ({ rollback }) => ({ rollback }) },
    },
    "close-rollback": {
        name: ({ rollback }) => `close ${rollback}`,
        settledBy: { "rollback-closed": ({ rollback }) => ({ rollback }) },
    },
    "close-superseded": {
        name: ({ pullRequest }) => `close #${pullRequest}`,
        settledBy: { "superseded-closed": ({ pullRequest }) => ({ pullRequest }) },
    },
    "tell-webhooks": {
        name: ({ entry }) => `webhooks of entry ${entry}`,
        settledBy: { "events-delivered": ({ entry }) => ({ entry }) },
    },
};
const followUpKey = (identity) => nameOf(identity.kind, identity);
const settledKeys = (facts) => kindNames.flatMap((kind) => settledKey(kind, facts) ?? []);
const kindNames = Object.keys(kinds);
const nameOf = (kind, identity) => kinds[kind].name(identity);
function settledKey(kind, facts) {
    const { name, settledBy } = kinds[kind];
    const identify = settledBy[facts.type];
    return identify === undefined ? undefined : name(identify(facts));
}


/***/ }),

/***/ 20189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ settleFollowUps),
/* harmony export */   bj: () => (/* binding */ refuseFollowUp),
/* harmony export */   n0: () => (/* binding */ withoutQuestion),
/* harmony export */   xK: () => (/* binding */ addFollowUps)
/* harmony export */ });
/* unused harmony exports trainStandsStill, isPinned, landingFollowUpOf, pendingLanding */
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19788);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70081);
/* harmony import */ var _follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82232);



function addFollowUps(state, subjects, run) {
    const added = subjects.map((subject) => ({
        ...subject,
        key: (0,_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .followUpKey */ .A)(subject),
        run,
        refusal: null,
    }));
    return {
        ...state,
        followUps: [
            ...without(state, added.map(({ key }) => key)),
            ...added,
        ],
    };
}
function settleFollowUps(state, facts) {
    const followUps = state.followUps.length === 0 ? state.followUps : without(state, (0,_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .settledKeys */ .u)(facts));
    return followUps.length === state.followUps.length ? state : { ...state, followUps };
}
const without = ({ followUps }, keys) => followUps.filter(({ key }) => !keys.includes(key));
const withoutQuestion = (state) => ({
    ...state,
    followUps: state.followUps.filter(({ kind }) => kind !== "ask-rollback"),
});
const refuseFollowUp = (state, key, refusal) => ({
    ...state,
    followUps: state.followUps.map((followUp) => (followUp.key === key ? { ...followUp, refusal } : followUp)),
});
function trainStandsStill(state) {
    if (state.attempt !== null && state.attempt.mode === "deploy")
        return true;
    return state.followUps.some((followUp) => (followUp.kind === "tag" || followUp.kind === "pin-attempt") &&
        followUp.refusal === null &&
        followUp.commit.sha === state.train.tip.sha);
}
const isPinned = (state, place) => landingFollowUpOf(state, place) !== undefined;
const landingFollowUpOf = ({ followUps }, { number, head }) => followUps.find((followUp) => followUp.kind === "land" &&
    followUp.pullRequest.number === number &&
    followUp.pullRequest.head === head);
function pendingLanding({ version, pullRequest: { number }, refusal }) {
    const found = `#${number} went to production with ${version} and is not on ${branches.base} yet`;
    return refusal === null
        ? finding("landing-pending", `${found}.`)
        : finding("landing-pending", `${found}: ${refusal.found}`, refusal.remedy);
}


/***/ }),

/***/ 89111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ taintedCommits),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   rU: () => (/* binding */ recoveryOf)
/* harmony export */ });
/* unused harmony export liveCommits */
/* harmony import */ var _active_rollbacks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46661);

const recoveryOf = (state, pullRequest) => state.recoveries.find((recovery) => recovery.pullRequest === pullRequest);
const commitsOf = (carried) => carried.flatMap(({ head, commits }) => [head, ...(commits ?? [])]);
const liveCommits = (state) => new Set(state.releases.flatMap(({ rolledBackBy, pullRequests, bringsBack }) => rolledBackBy === null ? commitsOf([...pullRequests, ...bringsBack]) : []));
function taintedCommits(state, exempt) {
    const tainted = new Map();
    for (const recovery of state.recoveries) {
        if (recovery.pullRequest === exempt)
            continue;
        for (const commit of [...recovery.taint, recovery.commit.sha])
            tainted.set(commit, recovery.rollback);
    }
    for (const rollback of (0,_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_0__/* .activeRollbacks */ .Kw)(state)) {
        const isOpened = state.recoveries.some((recovery) => recovery.rollback === rollback.id);
        if (isOpened || rollback.phase === "requested")
            continue;
        for (const commit of commitsOf(rollback.carried))
            tainted.set(commit, rollback.id);
        for (const { until } of rollback.toRecover)
            tainted.set(until.sha, rollback.id);
        for (const { rolledBackBy, recoveredCommits } of state.releases)
            if (rolledBackBy === rollback.id)
                for (const commit of recoveredCommits)
                    tainted.set(commit, rollback.id);
    }
    return tainted;
}


/***/ }),

/***/ 49820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony exports mention, quote, wholeLetters */

const zeroWidthSpace = "&#8203;";
function escapeMarkdown(untrusted, limit = 500) {
    return cutText(onOneLine(untrusted).trim(), limit)
        .replace(inlineSigns, (sign) => inlineEscapes[sign] ?? `\\${sign}`)
        .replace(/(:)(?=\/\/)|(\bwww)(?=\.)|(\bGH-)(?=\d)/gi, `$&${zeroWidthSpace}`)
        .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}${zeroWidthSpace}` : `\\${start}`);
}
const inlineSigns = /[\\`*_[\]~$!#@&<>|]/g;
const inlineEscapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&#124;",
    "@": `@${zeroWidthSpace}`,
    "#": `\\#${zeroWidthSpace}`,
};
const mention = (login) => isUserLogin(login) && !login.endsWith("[bot]") ? `@${login}` : escapeMarkdown(`@${login}`);
function codeSpan(untrusted, limit = 500) {
    const text = cutText(onOneLine(untrusted), limit);
    if (/^[\w./:#=+,()-](?:[\w ./:#=+,()-]*[\w./:#=+,()-])?$/.test(text))
        return `\`${text}\``;
    return `<code>${text.replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
}
function quote(untrusted, limit = 4000) {
    const lines = cutText(untrusted.trim(), limit).split(lineBreak);
    const indentOf = (line) => "&nbsp;".repeat(line.length - line.trimStart().length);
    return lines.map((line) => `> ${indentOf(line)}${escapeMarkdown(line, limit)}`.trimEnd()).join("  \n");
}
function table(rows) {
    const [heading, ...body] = rows;
    if (heading === undefined)
        return "";
    const line = (cells) => tableRow(heading.map((_, column) => cells[column] ?? ""));
    return [line(heading), `|${heading.map(() => " --- |").join("")}`, ...body.map(line)].join("\n");
}
const tableRow = (cells) => `| ${cells.map(inCell).join(" | ")} |`;
const inCell = (markdown) => onOneLine(markdown).replaceAll("|", "&#124;");
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const onOneLine = (text) => text.split(lineBreak).join(" ").replaceAll("\t", " ").replace(invisible, "");
const wholeLetters = (text, limit) => cutText(text.replaceAll(/\p{Surrogate}/gu, ""), limit);
function cutText(text, limit) {
    const letters = Array.from(text);
    return letters.length <= limit ? text : `${letters.slice(0, Math.max(limit - 1, 0)).join("")}…`;
}


/***/ }),

/***/ 68305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ uniqueBy)
/* harmony export */ });
function uniqueBy(items, keyOf) {
    const seen = new Set();
    return items.filter((item) => {
        const key = keyOf(item);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}


/***/ }),

/***/ 33257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 19788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J0: () => (/* binding */ branches),
  SG: () => (/* binding */ changesTheRules),
  vD: () => (/* binding */ consoleName),
  dT: () => (/* binding */ environments),
  Q8: () => (/* binding */ isBranchName),
  sh: () => (/* binding */ isPlainName),
  PW: () => (/* binding */ ownBranchPrefix),
  k1: () => (/* binding */ policyPath),
  Sz: () => (/* binding */ recoveryBranch),
  Z9: () => (/* binding */ revertBranch),
  s: () => (/* binding */ statusContext),
  RK: () => (/* binding */ useBase),
  Ev: () => (/* binding */ useNames),
  Vx: () => (/* binding */ usualNames),
  ib: () => (/* binding */ workflowsPath)
});

// UNUSED EXPORTS: attemptBranch, deployWorkflowPath, landingBranch, namesInUse, scratchBranch

;// CONCATENATED MODULE: ./build/domain/values/misconfigured.js
class MisconfiguredError extends Error {
    found;
    remedy;
    name = "MisconfiguredError";
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}

;// CONCATENATED MODULE: ./build/domain/values/names.js

const usualNames = {
    base: "develop",
    staging: "staging",
    environments: {
        staging: "staging",
        production: "production",
        productionApproval: "production-approval",
        rollbackApproval: "rollback-approval",
    },
};
const branches = {
    get base() {
        return chosen.base;
    },
    get staging() {
        return chosen.staging;
    },
    log: "release-log",
};
let chosen = usualNames;
const namesInUse = () => chosen;
const isPlainName = (name) => /^[A-Za-z0-9][\w./-]{0,199}$/.test(name);
const isBranchName = (name) => isPlainName(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(name);
function useNames(names) {
    if (!isPlainName(names.base))
        throw new MisconfiguredError(`The default branch is called ${JSON.stringify(names.base)}.`, "Rename it: letters, digits, dots, dashes, underscores and slashes can be part of its name, and a letter or digit comes first.");
    chosen = names;
}
const useBase = (base) => useNames({ ...chosen, base });
const ownBranchPrefix = "release-console/";
const scratchBranch = (nonce) => `${ownBranchPrefix}scratch/${nonce}`;
const attemptBranch = (attempt) => `${ownBranchPrefix}attempt/${attempt}`;
const revertBranch = (rollback) => `${ownBranchPrefix}revert/${rollback}`;
const landingBranch = (version) => `${ownBranchPrefix}land/${version}`;
const recoveryBranch = (rollback) => `${ownBranchPrefix}recovery/${rollback}`;
const policyPath = ".github/release-console.yml";
const workflowsPath = ".github/workflows";
const deployWorkflowPath = (/* unused pure expression or super */ null && (`${workflowsPath}/deploy.yml`));
const changesTheRules = (path) => path === policyPath ||
    path.startsWith(`${workflowsPath}/`) ||
    path.startsWith(".github/actions/") ||
    [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].includes(path);
const statusContext = "release-console";
const environments = {
    get staging() {
        return chosen.environments.staging;
    },
    get production() {
        return chosen.environments.production;
    },
    get productionApproval() {
        return chosen.environments.productionApproval;
    },
    get rollbackApproval() {
        return chosen.environments.rollbackApproval;
    },
};
const consoleName = "release-console";


/***/ }),

/***/ 97944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isSameUser),
/* harmony export */   Fs: () => (/* binding */ versionAsked),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   P_: () => (/* binding */ includesUser),
/* harmony export */   VH: () => (/* binding */ includesName),
/* harmony export */   VJ: () => (/* binding */ versionParts),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _$: () => (/* binding */ isCommitSha),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   vi: () => (/* binding */ isTeamName),
/* harmony export */   yS: () => (/* binding */ isSameName),
/* harmony export */   zQ: () => (/* binding */ isUserLogin)
/* harmony export */ });
/* unused harmony export isTreeSha */
const shaPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const isCommitSha = (text) => shaPattern.test(text);
const isTreeSha = (text) => shaPattern.test(text);
const isUserLogin = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,10})?(?:\[bot\])?$/.test(text);
const isTeamName = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[a-z0-9_][a-z0-9_-]*$/.test(text);
const isSameUser = (one, other) => one.toLowerCase() === other.toLowerCase();
const includesUser = (users, user) => users.some((each) => isSameUser(each, user));
const isSameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const includesName = (names, name) => names.some((each) => isSameName(each, name));
const shortSha = (sha) => sha.slice(0, 7);
const isVersion = (text) => /^v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(text);
const versionAsked = (text) => {
    const trimmed = text.trim();
    return /^[vV]?\d+\.\d+\.\d+$/.test(trimmed) ? `v${trimmed.replace(/^[vV]/, "")}` : trimmed;
};
function versionParts(version) {
    const [major = 0, minor = 0, patch = 0] = version.slice(1).split(".").map(Number);
    return { major, minor, patch };
}
function compareVersions(one, other) {
    const [a, b] = [versionParts(one), versionParts(other)];
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}


/***/ }),

/***/ 11274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName),
/* harmony export */   i: () => (/* binding */ chooseBranch)
/* harmony export */ });
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81922);
/* harmony import */ var _git_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56740);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84378);



async function chooseBranch(clone, branch) {
    const remotes = (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["remote"])).stdout.split("\n").filter((name) => name !== "");
    const names = [
        `refs/heads/${branch}`,
        ...remoteOrder(remotes).map((name) => `refs/remotes/${name}/${branch}`),
    ];
    const found = await resolveAll(clone, [
        ...names,
        ...(branch.startsWith("refs/") ? [branch] : []),
        `refs/remotes/${branch}`,
    ]);
    const [first, ...rest] = found;
    if (first === undefined)
        throw await noBranch(clone, branch, remotes);
    const isLocal = first.ref === `refs/heads/${branch}`;
    const fetched = isLocal ? rest[0] : undefined;
    const others = isLocal ? rest.slice(1) : rest;
    const also = others.map(({ ref }) => `${shortName(ref)} is there, too; it was not read. To read it: --branch ${(0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(shortName(ref))}.`);
    if (fetched === undefined || fetched.commit === first.commit)
        return { ...first, notes: also, diverged: null };
    const choice = await newerOf(clone, first, fetched);
    return { ...choice, notes: [...choice.notes, ...also] };
}
const shortName = (ref) => ref.replace(/^refs\/(?:heads|remotes)\//, "");
const remoteOrder = (remotes) => [
    ...remotes.filter((name) => name === "origin"),
    ...remotes.filter((name) => name !== "origin"),
];
async function resolveAll(clone, refs) {
    const found = [];
    for (const ref of new Set(refs)) {
        const commit = await commitOf(clone, ref);
        if (commit !== undefined)
            found.push({ ref, commit });
    }
    return found;
}
async function commitOf(clone, ref) {
    const listed = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["rev-parse", "--verify", "--quiet", "--end-of-options", ref]);
    if (listed.code !== 0)
        return undefined;
    const object = listed.stdout.trim();
    const peeled = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["rev-parse", "--verify", "--end-of-options", `${object}^{commit}`]);
    if (peeled.code === 0)
        return peeled.stdout.trim();
    throw (0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(`${shortName(ref)} is at ${object.slice(0, 12)}, and that commit is missing or unreadable`, {
        stderr: `${peeled.stderr}\nmissing object`,
        directory: clone.directory,
    });
}
async function noBranch(clone, branch, remotes) {
    const remote = remoteOrder(remotes)[0];
    const found = `${clone.directory} has no branch ${[branch, ...remotes.map((name) => `${name}/${branch}`)].join(" or ")}.`;
    const damage = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["for-each-ref", "--format=%(refname)", `refs/heads/${branch}`]);
    if (damage.stderr.trim() !== "")
        return (0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(found, { stderr: damage.stderr, directory: clone.directory });
    const none = "Where nothing is found, the console has not run yet: its first run opens the log (Actions, Release).";
    return new _git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableCloneError */ .hF(found, remote === undefined
        ? `It has no remote to fetch from: give the directory of another clone with --repo, or name the branch with --branch. ${none}`
        : `Fetch it: git -C ${(0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(clone.directory)} fetch ${(0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(remote)} ${(0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${branch}:refs/remotes/${remote}/${branch}`)} (name another one with --branch). ${none}`);
}
async function newerOf(clone, local, fetched) {
    const [own, theirs] = await Promise.all([lastEntry(clone, local), lastEntry(clone, fetched)]);
    if (theirs === undefined)
        return { ...local, notes: [], diverged: null };
    if (own === undefined || (await holds(clone, fetched, own)))
        return theirs.sequence === own?.sequence
            ? { ...local, notes: [], diverged: null }
            : {
                ...fetched,
                notes: [behind(local, fetched, theirs.sequence - (own?.sequence ?? 0))],
                diverged: null,
            };
    if (await holds(clone, local, theirs)) {
        const note = behind(fetched, local, own.sequence - theirs.sequence);
        return { ...local, notes: [note], diverged: null };
    }
    return { ...local, notes: [], diverged: fetched };
}
const behind = (older, newer, count) => `${shortName(older.ref)} is ${count} ${count === 1 ? "entry" : "entries"} behind ${shortName(newer.ref)}, which contains it and was read.`;
async function lastEntry(clone, { commit }) {
    let folder = "entries/";
    for (;;) {
        const { stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["ls-tree", "-z", "--full-tree", commit, folder]);
        const last = stdout.split("\0").findLast((line) => /^(?:040000|100644) /.test(line));
        const [, type, object = "", path = ""] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(last ?? "") ?? [];
        if (type === "tree")
            folder = `${path}/`;
        else {
            const sequence = (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .sequenceOfPath */ .I)(path);
            return sequence === undefined ? undefined : { sequence, blob: object };
        }
    }
}
async function holds(clone, { commit }, { sequence, blob }) {
    const { stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${commit}:${(0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPath */ .s)(sequence)}`,
    ]);
    return stdout.trim() === blob;
}


/***/ }),

/***/ 56740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   hF: () => (/* binding */ UnreadableCloneError)
/* harmony export */ });
class UnreadableCloneError extends Error {
    found;
    remedy;
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}
const causes = [
    {
        pattern: /dubious ownership/,
        remedy: (directory) => `Another user owns the clone. If you trust it: git config --global --add safe.directory ${quoted(directory)}`,
    },
    {
        pattern: /unknown repository extension|repository format version|Expected git repo version|ref(?:s)? storage/i,
        remedy: () => "The clone was made by a newer git than this one (git --version). Use a newer git, 2.45 or later for reftable.",
    },
    {
        pattern: /lazy fetching disabled|promisor|not our ref|could not fetch/,
        remedy: () => "The clone is partial (--filter) and lacks these files. Clone the branch whole: git clone --bare --single-branch --branch release-log ADDRESS FOLDER, and give that folder with --repo.",
    },
    {
        pattern: /alternate/,
        remedy: () => "The clone borrows objects from another folder that is gone (objects/info/alternates). Put that folder back, or clone anew.",
    },
    {
        pattern: /not a git repository|cannot change to|No such file or directory|Not a directory/,
        remedy: () => "Give the directory of a clone with --repo.",
    },
    {
        pattern: /Permission denied/,
        remedy: () => "Run it as a user who may read the clone.",
    },
    {
        pattern: /missing|unable to read|could not get object info|bad object|corrupt|loose object|inflate|unable to find/i,
        remedy: () => "Objects are missing or damaged: run git fsck in the clone, and clone anew.",
    },
];
const remedyFor = (words, directory) => causes.find(({ pattern }) => pattern.test(words))?.remedy(directory) ??
    "Run git fsck in the clone; clone it anew if that finds something.";
const linesShown = 4;
function wordsOf(stderr) {
    const lines = stderr
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("hint:"));
    const isError = (line) => /^(?:fatal|error):/.test(line);
    const ordered = [...lines.filter(isError), ...lines.filter((line) => !isError(line))];
    return ordered.slice(0, linesShown).join(" · ");
}
const failure = (found, { stderr, directory }) => new UnreadableCloneError(`${found}: ${wordsOf(stderr)}`, remedyFor(stderr, directory));
const quoted = (text) => /^[\w./~@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;


/***/ }),

/***/ 84378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   Bt: () => (/* binding */ trustedDirectories),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Tu: () => (/* binding */ readOnly)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var _git_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56740);


async function runGit(place, args, input = "") {
    return await new Promise((resolve, reject) => {
        const options = { env: gitEnvironment(), maxBuffer: 1 << 30 };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...place.args, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === "number")
                resolve({ code: error.code, stdout, stderr });
            else
                reject(new _git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableCloneError */ .hF(`git cannot be started: ${error.message}`, "Install git, and have it on the PATH."));
        });
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
    });
}
function startGit(place, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...place.args, ...args], { env: gitEnvironment(), stdio: ["pipe", "pipe", "pipe"] });
}
function gitEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || ownNeeds.has(name));
    return {
        ...Object.fromEntries(kept),
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_NO_LAZY_FETCH: "1",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}
const ownNeeds = new Set(["GIT_EXEC_PATH"]);
const readOnly = [
    "--no-pager",
    "-c",
    "protocol.allow=never",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
];
async function trustedDirectories() {
    const args = ["config", "--null", "--get-all", "safe.directory"];
    const lists = await Promise.all(["--system", "--global"].map(async (scope) => await ask(scope, args)));
    return lists.flat().flatMap((value) => ["-c", `safe.directory=${value}`]);
}
async function ask(scope, [name = "", ...args]) {
    return await new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [name, scope, ...args], (error, stdout) => {
            resolve(error === null ? stdout.split("\0").slice(0, -1) : []);
        }).stdin?.end();
    });
}


/***/ }),

/***/ 68838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ remedyFor)
/* harmony export */ });
const entryWasChanged = "Compare this entry with an older clone and with the run that it names; git log on its file says which commit changed it.";
const entryIsUnknown = "Verify with the newest version of the console; if that says the same, compare the entry with an older clone and with the run that it names.";
const entriesAreSound = "The entries themselves are sound: look up in the branch's history who changed this file, and put it back.";
const remedies = {
    "empty-log": "Name the branch of the log with --branch.",
    "unknown-schema": entryIsUnknown,
    "wrong-shape": entryIsUnknown,
    "impossible-entry": entryIsUnknown,
    "missing-entry": entryWasChanged,
    "not-text": entryWasChanged,
    "not-json": entryWasChanged,
    "wrong-sequence": entryWasChanged,
    "wrong-previous": entryWasChanged,
    "wrong-hash": entryWasChanged,
    "not-as-written": entryWasChanged,
    "time-goes-back": entryWasChanged,
    "foreign-file": "Look up in the branch's history who added or changed this file, and take it out.",
    "missing-state": entriesAreSound,
    "wrong-state": entriesAreSound,
    "wrong-state-hash": "Look up the run that this entry names, and whether it wrote the entry (verify --online); compare the entry with an older clone.",
    "wrong-notes": entriesAreSound,
    diverged: "A log only grows, so one of the two was rewritten or written to by hand; this does not say which. Compare both with a hash kept elsewhere (--contains), and look up who pushed to the branch.",
    "moved-tag": "Somebody moved or replaced this tag: fetch it anew (git fetch --tags --force), and if it says the same, look up who may past the rules for tags.",
    "hash-not-found": "Fetch the branch anew and verify again; if it says the same, compare this clone with the place where the hash was kept; look up who may push to the branch past its rules.",
};
const remedyFor = (fault) => remedies[fault];


/***/ }),

/***/ 76179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readLog),
  I: () => (/* binding */ verifyLog)
});

;// CONCATENATED MODULE: ./build/adapters/node-crypto.js
const nodeCrypto = () => process.getBuiltinModule("node:crypto");

;// CONCATENATED MODULE: ./build/adapters/sha256.js

const sha256 = (text) => {
    const crypto = nodeCrypto();
    return typeof crypto.hash === "function"
        ? crypto.hash("sha256", text, "hex")
        : crypto.createHash("sha256").update(text, "utf8").digest("hex");
};

// EXTERNAL MODULE: ./build/verify/clone/choose-branch.js
var choose_branch = __nccwpck_require__(11274);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: ./build/verify/clone/git-failures.js
var git_failures = __nccwpck_require__(56740);
// EXTERNAL MODULE: ./build/verify/clone/git-process.js
var git_process = __nccwpck_require__(84378);
;// CONCATENATED MODULE: ./build/verify/clone/read-tree.js




async function* listFiles(clone, commit) {
    const child = (0,git_process/* startGit */.BE)(clone, ["ls-tree", "-r", "-z", "--full-tree", commit]);
    child.stdin.end();
    const ended = endOf(child);
    try {
        let rest = Buffer.alloc(0);
        for await (const chunk of child.stdout) {
            const end = chunk.lastIndexOf(0);
            if (end < 0)
                rest = Buffer.concat([rest, chunk]);
            else {
                yield parseFiles(Buffer.concat([rest, chunk.subarray(0, end)]).toString("utf8"));
                rest = chunk.subarray(end + 1);
            }
        }
        const { code, stderr } = await ended;
        if (code !== 0)
            throw (0,git_failures/* failure */.V2)(`The files of ${commit.slice(0, 12)} cannot be listed`, {
                stderr: `${stderr}\nmissing object`,
                directory: clone.directory,
            });
    }
    finally {
        child.kill();
    }
}
const parseFiles = (lines) => lines.split("\0").map((line) => {
    const tab = line.indexOf("\t");
    const kind = line.lastIndexOf(" ", tab);
    return {
        path: line.slice(tab + 1),
        blob: line.slice(kind + 1, tab),
        isPlain: line.startsWith("100644 "),
    };
});
const littleMemory = [
    ["core.deltaBaseCacheLimit", "8m"],
    ["core.packedGitWindowSize", "4m"],
    ["core.packedGitLimit", "32m"],
].flatMap(([name = "", value = ""]) => ["-c", `${name}=${value}`]);
const mostInFlight = 8192;
async function* readFiles(clone, files) {
    const child = (0,git_process/* startGit */.BE)(clone, [...littleMemory, "cat-file", "--batch", "--buffer"]);
    const ended = endOf(child);
    const asked = new Queue();
    child.stdin.on("error", () => undefined);
    const asking = askForAll(child, asked, files).catch((error) => {
        child.kill();
        return error;
    });
    try {
        let rest = Buffer.alloc(0);
        for await (const chunk of child.stdout) {
            const answers = parseAnswers(clone, rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), asked);
            if (answers.contents.length > 0)
                yield answers.contents;
            rest = answers.rest;
            asked.release();
        }
        const failed = await asking;
        if (failed !== undefined)
            throw failed;
        const { stderr } = await ended;
        const missing = asked.first();
        if (missing !== undefined)
            throw unreadable(clone, missing, stderr);
    }
    finally {
        asked.close();
        child.kill();
    }
}
async function askForAll(child, asked, files) {
    for await (const some of files) {
        if (asked.isClosed)
            return undefined;
        asked.add(some);
        const isTaken = child.stdin.write(some.map(({ blob }) => `${blob}\n`).join(""));
        if (!isTaken)
            await Promise.race([(0,external_node_events_.once)(child.stdin, "drain"), asked.closed]);
        if (asked.length > mostInFlight)
            await asked.room();
    }
    child.stdin.end();
    return undefined;
}
class Queue {
    #files = [];
    #next = 0;
    #wake;
    #close;
    isClosed = false;
    closed = new Promise((resolve) => {
        this.#close = resolve;
    });
    get length() {
        return this.#files.length - this.#next;
    }
    first() {
        return this.#files[this.#next];
    }
    take() {
        this.#next += 1;
    }
    add(files) {
        this.#files = [...this.#files.slice(this.#next), ...files];
        this.#next = 0;
    }
    async room() {
        await Promise.race([
            new Promise((resolve) => {
                this.#wake = resolve;
            }),
            this.closed,
        ]);
    }
    release() {
        if (this.length <= mostInFlight)
            this.#wake?.();
    }
    close() {
        this.isClosed = true;
        this.#close?.();
    }
}
function parseAnswers(clone, buffer, asked) {
    const contents = [];
    let offset = 0;
    for (let file = asked.first(); file !== undefined; file = asked.first()) {
        const lineEnd = buffer.indexOf(10, offset);
        if (lineEnd < 0)
            break;
        const begin = lineEnd + 1;
        const sizeAt = offset + file.blob.length + " blob ".length;
        const size = Number(buffer.toString("latin1", sizeAt, lineEnd));
        if (!Number.isInteger(size) || buffer.toString("latin1", offset + file.blob.length, sizeAt) !== " blob ")
            throw unreadable(clone, file, buffer.toString("utf8", offset, lineEnd));
        if (begin + size >= buffer.length)
            break;
        contents.push({ file, text: decode(buffer.subarray(begin, begin + size)) });
        offset = begin + size + 1;
        asked.take();
    }
    return { contents, rest: buffer.subarray(offset) };
}
const decode = (bytes) => ((0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? bytes.toString("utf8") : null);
const unreadable = (clone, { path }, stderr) => (0,git_failures/* failure */.V2)(`git cannot read ${path}`, { stderr, directory: clone.directory });
async function endOf(child) {
    let stderr = "";
    child.stderr.on("data", (text) => {
        if (stderr.length < 10_000)
            stderr += text.toString();
    });
    const [code] = (await (0,external_node_events_.once)(child, "close"));
    return { code: code ?? -1, stderr };
}

// EXTERNAL MODULE: ./build/domain/log/canonical-json.js
var canonical_json = __nccwpck_require__(64093);
// EXTERNAL MODULE: ./build/domain/log/entry-path.js
var entry_path = __nccwpck_require__(81922);
;// CONCATENATED MODULE: ./build/domain/log/entry-schema.js
function readEntryShape(value) {
    if (!isObject(value))
        return { kind: "wrong-shape", problem: "The file is not a JSON object." };
    if (value["schema"] !== 1)
        return {
            kind: "unknown-schema",
            problem: `"schema" is ${quote(value["schema"])}; this version knows 1.`,
        };
    const wrong = Object.entries(parts).filter(([key, isPart]) => !isPart(value[key]));
    const foreign = Object.keys(value).filter((key) => !Object.hasOwn(parts, key));
    const [flaw] = [
        ...wrong.map(([key]) => `"${key}" is missing or is not what an entry has there: ${quote(value[key])}.`),
        ...foreign.map((key) => `An entry has no part ${quote(key)}.`),
        ...(isObject(value["facts"]) && value["facts"]["type"] !== value["type"]
            ? [`"type" is ${quote(value["type"])}, but its facts are ${quote(value["facts"]["type"])}.`]
            : []),
    ];
    return flaw === undefined
        ? { kind: "entry", entry: value }
        : { kind: "wrong-shape", problem: flaw };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const isHash = matches(/^[0-9a-f]{64}$/);
const isRun = (value) => isObject(value) &&
    isCount(value["id"]) &&
    isCount(value["attempt"]) &&
    isText(value["url"]) &&
    Object.keys(value).length === 3;
const isEntryType = (value) => typeof value === "string" && Object.hasOwn(entryTypes, value);
const parts = {
    schema: (value) => value === 1,
    sequence: isCount,
    time: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    type: isEntryType,
    actor: isText,
    run: isRun,
    facts: isObject,
    policy: (value) => value === null || isText(value),
    state: (value) => value === undefined || isHash(value),
    previous: isHash,
    hash: isHash,
};
const entryTypes = {
    "log-opened": true,
    "release-adopted": true,
    "pull-request-promoted": true,
    "pull-request-ejected": true,
    "staging-moved": true,
    "conflict-found": true,
    "staging-deployment-started": true,
    "staging-deployed": true,
    "staging-deployment-failed": true,
    "staging-deployment-aborted": true,
    "gate-opened": true,
    "gate-closed": true,
    "approval-granted": true,
    "approval-refused": true,
    "approval-withdrawn-late": true,
    "objection-raised": true,
    "objections-lifted": true,
    "ejection-ordered": true,
    "ejection-lifted": true,
    "command-refused": true,
    "command-answered": true,
    "review-command-taken": true,
    "production-deployment-started": true,
    "production-deployed": true,
    "production-deployment-failed": true,
    "production-deployment-aborted": true,
    "release-tagged": true,
    "attempt-pinned": true,
    "pull-request-landed": true,
    "release-landed": true,
    "release-notes-written": true,
    "release-published": true,
    "follow-up-refused": true,
    "events-undelivered": true,
    "events-delivered": true,
    "events-repeated": true,
    "rollback-requested": true,
    "rollback-not-requested": true,
    "rollback-joined": true,
    "rollback-announced": true,
    "rollback-approved": true,
    "rollback-retried": true,
    "rollback-failure-announced": true,
    "rollback-drilled": true,
    "rollback-rejected": true,
    "rollback-withdrawn": true,
    "rollback-end-announced": true,
    "rollback-completion-announced": true,
    "revert-opened": true,
    "revert-closed": true,
    "revert-landed": true,
    "revert-unneeded": true,
    "recovery-opened": true,
    "recovery-restacked": true,
    "recovery-merged": true,
    "recovery-unneeded": true,
    "landing-opened": true,
    "landing-closed": true,
    "superseded-closed": true,
    "rollback-closed": true,
};
const quote = (value) => value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);

;// CONCATENATED MODULE: ./build/domain/log/hash-chain.js



const hash_chain_emptyLogHead = { sequence: 0, hash: "0".repeat(64), time: "" };
function hash_chain_sealEntries(head, drafts, seal) {
    let last = head;
    return drafts.map((draft, index) => {
        const state = index < drafts.length - 1 ? undefined : seal.state;
        const unsealed = hash_chain_placeEntry(last, draft, { ...seal, state });
        const entry = { ...unsealed, hash: seal.sha256(canonicalJson(unsealed)) };
        last = entry;
        return entry;
    });
}
function hash_chain_placeEntry(last, { actor, facts }, { time, run, policy, state, }) {
    return {
        schema: 1,
        sequence: last.sequence + 1,
        time: last.time > time ? last.time : time,
        type: facts.type,
        actor,
        run,
        facts,
        policy,
        ...(state === undefined ? {} : { state }),
        previous: last.hash,
    };
}
function renderEntry(entry) {
    const { schema, sequence, time, type, actor, run, facts, policy, state, previous, hash } = entry;
    const first = { schema, sequence, time, type, actor, run, facts, policy };
    const members = { ...first, ...(state === undefined ? {} : { state }), previous, hash };
    return `${(0,canonical_json/* indentedMembers */.t6)(members)}\n`;
}
async function verifyChain(files, { sha256, visit }) {
    let head = hash_chain_emptyLogHead;
    for await (const file of files) {
        const verdict = verifyEntry(head, file, sha256);
        if (verdict.kind === "broken")
            return verdict;
        head = verdict.entry;
        visit?.(verdict.entry);
    }
    return { kind: "intact", entries: head.sequence, head: head.hash };
}
function headBefore(text, sequence) {
    const previous = /"previous": "([0-9a-f]{64})"/.exec(text)?.[1] ?? "";
    return { sequence: sequence - 1, hash: previous, time: hash_chain_emptyLogHead.time };
}
function verifyEntry(head, file, sha256) {
    const sequence = head.sequence + 1;
    const misplacement = findMisplacement(file.path, sequence);
    if (misplacement !== undefined)
        return misplacement;
    const reading = readEntry(file, head, sha256);
    if (reading.kind === "sound")
        return reading;
    return { kind: "broken", sequence, path: file.path, fault: reading.fault, problem: reading.problem };
}
const flaw = (fault, problem) => ({ kind: "flaw", fault, problem });
function findMisplacement(path, sequence) {
    const found = (0,entry_path/* sequenceOfPath */.I)(path);
    if (found === sequence)
        return undefined;
    if (found === undefined || found < sequence) {
        return {
            kind: "broken",
            sequence,
            path,
            fault: "foreign-file",
            problem: `${path} is no place of an entry; the next one belongs at ${(0,entry_path/* entryPath */.s)(sequence)}.`,
        };
    }
    return {
        kind: "broken",
        sequence,
        path: (0,entry_path/* entryPath */.s)(sequence),
        fault: "missing-entry",
        problem: `Entry ${sequence} is missing; the log goes on with entry ${found}.`,
    };
}
function readEntry({ text }, head, sha256) {
    if (text === null)
        return flaw("not-text", "The file is not UTF-8.");
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return flaw("not-json", "The file is not JSON.");
    }
    const shape = readEntryShape(value);
    if (shape.kind !== "entry")
        return flaw(shape.kind, shape.problem);
    return findFlaw(shape.entry, { text, head, sha256 }) ?? { kind: "sound", entry: shape.entry };
}
function findFlaw(entry, { text, head, sha256 }) {
    const sequence = head.sequence + 1;
    if (entry.sequence !== sequence)
        return flaw("wrong-sequence", `It says that it is entry ${entry.sequence} where entry ${sequence} belongs.`);
    if (entry.previous !== head.hash)
        return flaw("wrong-previous", `"previous" is ${entry.previous}; the hash of the entry before is ${head.hash}.`);
    const { hash, ...unsealed } = entry;
    const expected = hashOf(unsealed, sha256);
    if (expected === undefined)
        return flaw("not-json", "It holds a number or text that JSON cannot say exactly.");
    if (hash !== expected)
        return flaw("wrong-hash", `"hash" is ${hash}; the hash of what it says is ${expected}.`);
    if (text !== renderEntry(entry))
        return flaw("not-as-written", "The value is right, but the file's text is not as the console writes it.");
    if (entry.time < head.time)
        return flaw("time-goes-back", `Its time ${entry.time} is before ${head.time} of the entry before.`);
    return undefined;
}
function hashOf(unsealed, sha256) {
    try {
        return sha256((0,canonical_json/* canonicalJson */.dj)(unsealed));
    }
    catch (error) {
        if (error instanceof canonical_json/* NotJsonError */.wq)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __nccwpck_require__(33257);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(97944);
;// CONCATENATED MODULE: ./build/domain/state/log-contradictions.js

function contradictionOf(before, facts) {
    if (facts.type !== "production-deployment-started")
        return undefined;
    const { version, commit } = facts;
    if (facts.mode === "rollback") {
        const target = before.releases.find((release) => release.version === version);
        if (target?.commit.sha === commit.sha && target.rolledBackBy === null)
            return undefined;
        return `It goes back to ${version} at ${(0,values/* shortSha */.Fu)(commit.sha)}, which is no good release of this log.`;
    }
    if (!before.staging.healthy.some(({ tree }) => tree === commit.tree)) {
        return `It deploys tree ${(0,values/* shortSha */.Fu)(commit.tree)} as ${version}, which never stood healthy on staging.`;
    }
    const unapproved = facts.pullRequests.find(({ number, head }) => !before.grants.some((grant) => grant.pullRequest === number && grant.head === head));
    if (unapproved === undefined)
        return undefined;
    return `It deploys #${unapproved.number} at ${(0,values/* shortSha */.Fu)(unapproved.head)} with ${version}, which no entry approves.`;
}

// EXTERNAL MODULE: ./build/domain/reducer/reduce.js + 6 modules
var reduce = __nccwpck_require__(58064);
;// CONCATENATED MODULE: ./build/verify/facts/checks.js
const when = (isGood) => (value) => isGood(value) ? undefined : "";
const checks_text = when((value) => typeof value === "string");
const flag = when((value) => typeof value === "boolean");
const count = when((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const matching = (pattern) => when((value) => typeof value === "string" && pattern.test(value));
const sha = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const version = matching(/^v\d{1,9}\.\d{1,9}\.\d{1,9}$/);
const oneOf = (...words) => when((value) => words.includes(value));
const nullOr = (check) => (value) => value === null ? undefined : check(value);
const optional = (check) => (value) => value === undefined ? undefined : check(value);
const list = (check) => (value) => {
    if (!Array.isArray(value))
        return "";
    for (let index = 0; index < value.length; index += 1) {
        const wrong = check(value[index]);
        if (wrong !== undefined)
            return `[${index}]${wrong}`;
    }
    return undefined;
};
const checks_isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function object(parts) {
    const checks = Object.entries(parts);
    return (value) => {
        if (!checks_isObject(value))
            return "";
        for (const [name, check] of checks) {
            const wrong = check(value[name]);
            if (wrong !== undefined)
                return `.${name}${wrong}`;
        }
        return undefined;
    };
}
const record = (check) => (value) => {
    if (!checks_isObject(value))
        return "";
    for (const [name, part] of Object.entries(value))
        if (check(part) !== undefined)
            return `.${name}`;
    return undefined;
};

;// CONCATENATED MODULE: ./build/verify/facts/values.js

const commit = object({ sha: sha, tree: sha });
const time = matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/);
const doubt = object({ kind: checks_text, commit: sha, name: checks_text });
const passedCheckParts = {
    name: checks_text,
    app: checks_text,
    workflow: nullOr(checks_text),
    conclusion: checks_text,
    run: nullOr(count),
};
const passedCheck = object(passedCheckParts);
const basis = object({
    approvals: list(object({ pullRequest: count, by: checks_text, source: checks_text })),
    checks: list(object({ ...passedCheckParts, pullRequest: count })),
});
const pullRequest = object({
    number: count,
    head: sha,
    title: checks_text,
    author: checks_text,
    pusher: nullOr(checks_text),
    pushers: list(checks_text),
    contributors: list(checks_text),
    doubts: list(doubt),
    unattributed: list(doubt),
    cleanMerges: list(sha),
    merge: commit,
    labels: list(checks_text),
    recovers: nullOr(checks_text),
    linkedIssues: list(count),
    boardedAt: checks_text,
    commits: optional(list(sha)),
});
const drift = object({ sha: sha, title: checks_text, author: checks_text });
const health = oneOf("healthy", "unverified");
const source = oneOf("environment", "review", "comment", "policy");
const method = oneOf("fast-forward", "merge", "squash", "rebase", "by-hand");
const target = object({ version: version, commit });
const delivery = object({ channel: checks_text, to: checks_text, delivered: flag, detail: checks_text });
const finding = object({ code: checks_text, found: checks_text });
const files = object({
    kind: oneOf("found", "unknown"),
    paths: optional(list(checks_text)),
    count: optional(count),
    isAtLeast: optional(flag),
});
const preview = object({
    migrations: nullOr(files),
    deployWorkflow: oneOf("same", "differs", "unknown"),
    tag: optional(nullOr(sha)),
});
const shown = object({ version: version, preview });
const span = object({ pullRequest: count, heads: list(sha), until: oneOf("new-head", "next-train") });

;// CONCATENATED MODULE: ./build/verify/facts/rollback-shapes.js


const rollbackShapes = {
    "rollback-requested": {
        rollback: checks_text,
        reason: checks_text,
        by: checks_text,
        automatic: flag,
        preauthorised: optional(oneOf(true)),
        target: target,
        from: object({ deployment: checks_text, version: version, commit: commit }),
        preview: preview,
        code: checks_text,
    },
    "rollback-not-requested": { deployment: checks_text, reason: checks_text },
    "rollback-joined": {
        rollback: checks_text,
        by: checks_text,
        reason: checks_text,
        mayStillApprove: optional(oneOf(true)),
    },
    "rollback-announced": { rollback: checks_text, issue: count, deliveries: list(delivery) },
    "rollback-approved": { rollback: checks_text, by: checks_text, source: source, at: time, reference: checks_text },
    "rollback-retried": {
        rollback: checks_text,
        after: checks_text,
        target: target,
        code: checks_text,
        by: checks_text,
        source: source,
        at: time,
        reference: checks_text,
    },
    "rollback-failure-announced": {
        rollback: checks_text,
        deployment: checks_text,
        comment: count,
        older: nullOr(shown),
    },
    "rollback-drilled": {
        outcome: oneOf("passed", "failed"),
        target: nullOr(target),
        failures: list(finding),
        warnings: list(finding),
        issue: nullOr(count),
    },
    "rollback-rejected": { rollback: checks_text, by: checks_text, reason: checks_text },
    "rollback-withdrawn": { rollback: checks_text, by: checks_text, cause: checks_text },
    "rollback-end-announced": { rollback: checks_text },
    "rollback-completion-announced": { rollback: checks_text, deliveries: list(delivery) },
    "rollback-closed": { rollback: checks_text, by: oneOf("recovered"), version: nullOr(version) },
};

;// CONCATENATED MODULE: ./build/verify/facts/fact-shapes.js



const wrongFact = ({ facts }) => checks[facts.type](facts);
const loggedEvent = object({
    kind: checks_text,
    key: checks_text,
    time: time,
    chain: checks_text,
    subject: checks_text,
    environment: optional(oneOf("staging", "production")),
    artifact: optional(checks_text),
    sentence: checks_text,
    url: checks_text,
    facts: object({}),
});
const otherShapes = {
    "log-opened": {
        repository: object({ id: count, name: checks_text }),
        callers: list(checks_text),
        develop: commit,
    },
    "release-adopted": { version: checks_text, commit: commit },
    "pull-request-promoted": {
        pullRequest: count,
        head: sha,
        title: checks_text,
        author: checks_text,
        replaces: nullOr(sha),
        checks: list(passedCheck),
    },
    "pull-request-ejected": { pullRequest: count, head: sha, cause: checks_text },
    "staging-moved": {
        from: nullOr(sha),
        to: commit,
        base: commit,
        staged: list(pullRequest),
        drift: list(drift),
    },
    "conflict-found": { pullRequest: count, head: sha, onto: sha, with: list(count), files: list(checks_text) },
    "staging-deployment-started": { deployment: checks_text, commit: commit, previous: nullOr(sha) },
    "staging-deployed": { deployment: checks_text, health: health },
    "staging-deployment-failed": { deployment: checks_text, evidence: checks_text },
    "staging-deployment-aborted": { deployment: checks_text, evidence: checks_text, begun: optional(oneOf(true)) },
    "gate-opened": { gate: oneOf("production", "rollback"), subject: checks_text, tree: nullOr(sha) },
    "gate-closed": {
        gate: oneOf("production", "rollback"),
        gateRun: count,
        cause: oneOf("decided", "superseded", "ended"),
    },
    "approval-granted": {
        pullRequest: count,
        head: sha,
        tree: sha,
        by: checks_text,
        source: source,
        at: time,
        reference: checks_text,
    },
    "approval-refused": { subject: checks_text, by: checks_text, source: source, reason: checks_text, reference: checks_text },
    "approval-withdrawn-late": { deployment: checks_text, pullRequest: count, head: sha, by: checks_text, reference: checks_text },
    "objection-raised": {
        pullRequest: count,
        by: checks_text,
        text: checks_text,
        comment: count,
        findings: optional(list(finding)),
    },
    "objections-lifted": { pullRequest: count, by: checks_text, lifted: list(count), comment: nullOr(count) },
    "ejection-ordered": { command: oneOf("eject", "ship"), ejections: list(span), by: checks_text, comment: count },
    "ejection-lifted": { pullRequest: count, by: checks_text, comment: count },
    "command-refused": {
        pullRequest: count,
        command: checks_text,
        by: checks_text,
        reason: checks_text,
        findings: list(finding),
        comment: count,
    },
    "command-answered": { comment: count, answer: nullOr(count) },
    "review-command-taken": { pullRequest: count, command: checks_text, by: checks_text, review: count, comment: count },
    "production-deployment-started": {
        deployment: checks_text,
        mode: oneOf("deploy", "rollback", "redeploy"),
        version: version,
        commit: commit,
        pullRequests: list(pullRequest),
        drift: list(drift),
        base: commit,
        previous: nullOr(object({ version: version, commit: sha })),
        rollback: nullOr(checks_text),
        basis: optional(basis),
    },
    "production-deployed": { deployment: checks_text, health: health, evidence: checks_text },
    "production-deployment-failed": { deployment: checks_text, evidence: checks_text },
    "production-deployment-aborted": { deployment: checks_text, evidence: checks_text },
    "release-tagged": { version: version, commit: sha },
    "attempt-pinned": { deployment: checks_text, branch: checks_text, commit: sha },
    "pull-request-landed": {
        version: version,
        pullRequest: count,
        head: sha,
        develop: commit,
        commits: list(sha),
        method: method,
    },
    "release-landed": { version: version, develop: commit, method: method },
    "release-notes-written": { version: version, banner: nullOr(checks_text), files: record(checks_text) },
    "release-published": { version: version, page: count, url: checks_text, banner: nullOr(checks_text) },
    "follow-up-refused": { followUp: checks_text, reason: checks_text, found: checks_text, remedy: checks_text },
    "revert-opened": {
        rollback: checks_text,
        pullRequest: count,
        branch: checks_text,
        commit: commit,
        base: commit,
        manual: optional(oneOf(true)),
    },
    "revert-closed": { rollback: checks_text, pullRequest: count, cause: oneOf("closed", "outdated", "incomplete") },
    "revert-landed": { rollback: checks_text, develop: commit, method: method, isDrift: optional(oneOf(true)) },
    "revert-unneeded": { rollback: checks_text, develop: commit },
    "recovery-opened": {
        rollback: checks_text,
        pullRequest: count,
        branch: checks_text,
        commit: commit,
        base: commit,
        stacked: optional(flag),
        adopted: optional(oneOf(true)),
        carries: list(pullRequest),
        absorbs: list(object({ rollback: checks_text, pullRequest: count, head: sha })),
    },
    "recovery-restacked": {
        rollback: checks_text,
        pullRequest: optional(count),
        from: sha,
        commit: commit,
        base: commit,
    },
    "recovery-merged": { rollback: checks_text, commits: list(sha) },
    "recovery-unneeded": { rollback: checks_text, develop: commit },
    "landing-opened": { version: version, pullRequest: count, branch: checks_text, commit: commit },
    "landing-closed": { version: version, pullRequest: count },
    "superseded-closed": { pullRequest: count, by: nullOr(count) },
    "events-undelivered": {
        since: time,
        events: list(object({ event: loggedEvent, to: list(object({ host: checks_text, fingerprint: checks_text })), detail: checks_text })),
    },
    "events-delivered": { entry: count, outcome: oneOf("delivered", "partly", "given-up"), detail: checks_text },
    "events-repeated": { run: count, attempt: count, keys: list(checks_text) },
};
const checks = Object.fromEntries(Object.entries({ ...otherShapes, ...rollbackShapes }).map(([type, parts]) => [type, object(parts)]));

;// CONCATENATED MODULE: ./build/verify/layout.js
const newline = 10;
const space = 32;
const layout_quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const isOpening = (code) => code === 91 || code === 123;
const isClosing = (code) => code === 93 || code === 125;
function isLaidOut(json, text) {
    const comparison = new Comparison(json, text);
    for (let index = 0; index < json.length;) {
        const length = json.charCodeAt(index) === layout_quote ? lengthOfString(json, index) : 1;
        const isSame = length > 1 ? comparison.string(index, length) : comparison.sign(index);
        if (!isSame)
            return false;
        index += length;
    }
    return comparison.at === text.length - 1 && text.charCodeAt(comparison.at) === newline;
}
function lengthOfString(json, start) {
    let end = start + 1;
    while (json.charCodeAt(end) !== layout_quote)
        end += json.charCodeAt(end) === backslash ? 2 : 1;
    return end + 1 - start;
}
class Comparison {
    json;
    text;
    at = 0;
    #level = 0;
    constructor(json, text) {
        this.json = json;
        this.text = text;
    }
    string(index, length) {
        const { json, text, at } = this;
        for (let offset = 0; offset < length; offset += 1)
            if (text.charCodeAt(at + offset) !== json.charCodeAt(index + offset))
                return false;
        this.at += length;
        return true;
    }
    sign(index) {
        const code = this.json.charCodeAt(index);
        if (isClosing(code)) {
            this.#level -= 1;
            return (isOpening(this.json.charCodeAt(index - 1)) || this.#break()) && this.#one(code);
        }
        if (!this.#one(code))
            return false;
        if (code === colon)
            return this.#one(space);
        if (code === comma)
            return this.#break();
        if (!isOpening(code))
            return true;
        this.#level += 1;
        return isClosing(this.json.charCodeAt(index + 1)) || this.#break();
    }
    #one(code) {
        if (this.text.charCodeAt(this.at) !== code)
            return false;
        this.at += 1;
        return true;
    }
    #break() {
        if (!this.#one(newline))
            return false;
        for (let count = 2 * this.#level; count > 0; count -= 1)
            if (!this.#one(space))
                return false;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/verify/quick-entry.js



function quickEntry(head, { path, text }, sha256) {
    const sequence = head.sequence + 1;
    if (text === null || path !== (0,entry_path/* entryPath */.s)(sequence))
        return undefined;
    if (text.includes(String.raw `\ud`))
        return undefined;
    const entry = parse(text);
    if (entry === undefined || !hasParts(entry))
        return undefined;
    if (entry.sequence !== sequence || entry.previous !== head.hash || entry.time < head.time)
        return undefined;
    if (!isInOrder(entry.run, 1) || !isInOrder(entry.facts, 1))
        return undefined;
    const written = textsOf(entry);
    if (sha256(written.canonical) !== entry.hash)
        return undefined;
    return isLaidOut(written.json, text) ? { entry, json: written.json } : undefined;
}
function textsOf(entry) {
    const { schema, sequence, time, type, previous, hash } = entry;
    const facts = JSON.stringify(entry.facts);
    const run = JSON.stringify(entry.run);
    const actor = JSON.stringify(entry.actor);
    const policy = JSON.stringify(entry.policy);
    const state = entry.state === undefined ? "" : `"state":"${entry.state}",`;
    return {
        canonical: `{"actor":${actor},"facts":${facts},"policy":${policy},"previous":"${previous}","run":${run},"schema":${schema},"sequence":${sequence},${state}"time":"${time}","type":"${type}"}`,
        json: `{"schema":${schema},"sequence":${sequence},"time":"${time}","type":"${type}","actor":${actor},"run":${run},"facts":${facts},"policy":${policy},${state}"previous":"${previous}","hash":"${hash}"}`,
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const partsInOrder = new Set([
    "schema,sequence,time,type,actor,run,facts,policy,previous,hash",
    "schema,sequence,time,type,actor,run,facts,policy,state,previous,hash",
]);
const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const hashPattern = /^[0-9a-f]{64}$/;
function hasParts(entry) {
    return (quick_entry_isObject(entry) &&
        partsInOrder.has(Object.keys(entry).join(",")) &&
        entry.schema === 1 &&
        typeof entry.time === "string" &&
        timePattern.test(entry.time) &&
        isEntryType(entry.type) &&
        typeof entry.actor === "string" &&
        quick_entry_isRun(entry.run) &&
        quick_entry_isObject(entry.facts) &&
        entry.facts.type === entry.type &&
        (entry.policy === null || typeof entry.policy === "string") &&
        (entry.state === undefined || quick_entry_isHash(entry.state)) &&
        quick_entry_isHash(entry.hash));
}
const quick_entry_isHash = (value) => typeof value === "string" && hashPattern.test(value);
const quick_entry_isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const quick_entry_isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const quick_entry_isRun = (run) => quick_entry_isObject(run) &&
    quick_entry_isCount(run.id) &&
    quick_entry_isCount(run.attempt) &&
    typeof run.url === "string" &&
    Object.keys(run).length === 3;
const deepestLevel = 100;
function isInOrder(value, level) {
    if (typeof value !== "object" || value === null)
        return true;
    if (level > deepestLevel)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isInOrder(item, level + 1));
    let before = "";
    for (const key of Object.keys(value)) {
        if (key < before || !isInOrder(value[key], level + 1))
            return false;
        before = key;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/verify/entry-chain.js






class EntryChain {
    sha256;
    state;
    last;
    lastJson = "";
    #head = hash_chain_emptyLogHead;
    constructor(sha256) {
        this.sha256 = sha256;
    }
    next(file) {
        const quick = quickEntry(this.#head, file, this.sha256);
        if (quick !== undefined)
            return this.#follow(quick, file.path);
        const found = verifyEntry(this.#head, file, this.sha256);
        if (found.kind === "sound")
            return this.#follow({ entry: found.entry, json: JSON.stringify(found.entry) }, file.path);
        const { sequence, path, fault, problem } = found;
        return { sequence, path, fault, problem };
    }
    #follow({ entry, json }, path) {
        const problem = this.#impossible(entry);
        if (problem !== undefined) {
            const { sequence, type } = entry;
            const said = `Entry ${sequence} (${type}) cannot follow the ones before it: ${problem}`;
            return { sequence, path, fault: "impossible-entry", problem: said };
        }
        this.#head = entry;
        this.last = entry;
        this.lastJson = json;
        return undefined;
    }
    #impossible(entry) {
        const wrong = wrongFact(entry);
        if (wrong !== undefined)
            return `its facts${wrong} is not what such an entry has there.`;
        try {
            const contradiction = this.state === undefined ? undefined : contradictionOf(this.state, entry.facts);
            if (contradiction === undefined)
                this.state = (0,reduce/* reduceEntry */.Ht)(this.state, entry);
            return contradiction;
        }
        catch (error) {
            return (0,message_of/* messageOf */.b)(error);
        }
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/verify/clone/find-clone.js




async function findClone(named) {
    const directory = (0,external_node_path_.resolve)(named ?? ".");
    const [discovery, answer] = await discover(directory);
    if (answer.code !== 0)
        throw (0,git_failures/* failure */.V2)(`${directory} is not a git repository that can be read`, {
            stderr: answer.stderr,
            directory,
        });
    const lines = answer.stdout.split("\n");
    const [gitDirectory = ""] = lines;
    const [isBare, objectFormat] = lines.slice(-3);
    const top = isBare === "true"
        ? ""
        : (await (0,git_process/* runGit */.EO)(discovery, ["rev-parse", "--show-toplevel"])).stdout.replace(/\n$/, "");
    const own = top === "" ? gitDirectory : top;
    if (named !== undefined && ![top, gitDirectory].some((place) => isSamePlace(place, directory)))
        throw new git_failures/* UnreadableCloneError */.hF(`${directory} is not a repository of its own; it lies in ${own}.`, `If that is the one you mean: --repo ${(0,git_failures/* quoted */.TL)(own)}`);
    return {
        args: ["--git-dir", gitDirectory, ...git_process/* readOnly */.Tu],
        directory: own,
        objectFormat: objectFormat === "sha256" ? "sha256" : "sha1",
    };
}
async function discover(directory) {
    const asked = ["rev-parse", "--absolute-git-dir", "--is-bare-repository", "--show-object-format"];
    const args = ["-C", directory, ...git_process/* readOnly */.Tu, "-c", "safe.bareRepository=all"];
    const answer = await (0,git_process/* runGit */.EO)({ args }, asked);
    if (answer.code === 0)
        return [{ args }, answer];
    const trusting = { args: [...args, ...(await (0,git_process/* trustedDirectories */.Bt)())] };
    return [trusting, await (0,git_process/* runGit */.EO)(trusting, asked)];
}
const isSamePlace = (one, other) => one !== "" && (real(one) === real(other) || real(one) === real((0,external_node_path_.join)(other, ".git")));
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/verify/log-clone.js


async function openLogClone(directory, branch) {
    const clone = await findClone(directory);
    return { clone, ...(await (0,choose_branch/* chooseBranch */.i)(clone, branch)) };
}

;// CONCATENATED MODULE: ./build/domain/reducer/sealed-state.js



function stateDigest(state, sha256) {
    const { sequence, time } = state.log;
    const parts = { ...state, log: { sequence, time } };
    const members = Object.keys(parts)
        .toSorted()
        .map((key) => `${(0,canonical_json/* canonicalJson */.dj)(key)}:${textOf(parts[key])}`);
    return sha256(`{${members.join(",")}}`);
}
const texts = new WeakMap();
function textOf(part) {
    if (typeof part !== "object" || part === null)
        return (0,canonical_json/* canonicalJson */.dj)(part);
    const known = texts.get(part);
    if (known !== undefined)
        return known;
    const items = Array.isArray(part) ? part : undefined;
    const text = items === undefined ? (0,canonical_json/* canonicalJson */.dj)(part) : `[${Array.from(items, (item) => textOf(item)).join(",")}]`;
    texts.set(part, text);
    return text;
}
function sealTransaction(before, drafts, seal) {
    const newest = drafts.at(-1);
    if (newest === undefined)
        throw new Error("A transaction without an entry has no state.");
    const earlier = sealEntries(before?.log ?? emptyLogHead, drafts.slice(0, -1), seal);
    const head = earlier.at(-1) ?? before?.log ?? emptyLogHead;
    const unsealed = { ...placeEntry(head, newest, seal), hash: "" };
    const state = reduceEntry(earlier.reduce(reduceEntry, before), unsealed);
    const sealed = sealEntries(head, [newest], { ...seal, state: stateDigest(state, seal.sha256) });
    const hash = sealed[0]?.hash ?? "";
    return { entries: [...earlier, ...sealed], state: { ...state, log: { ...state.log, hash } } };
}
function stateFlaw(entry, state, sha256) {
    const { sequence, hash } = state.log;
    if (entry.sequence !== sequence || entry.hash !== hash)
        return `state.json is of entry ${sequence} (${hash}); the newest entry is ${entry.sequence} (${entry.hash}).`;
    if (entry.state === undefined)
        return `Entry ${sequence} does not say what the state is after it.`;
    return entry.state === stateDigest(state, sha256)
        ? undefined
        : `state.json is not what entry ${sequence} says: it was changed by other hands.`;
}

;// CONCATENATED MODULE: ./build/domain/state/state-file.js

const renderState = (state) => `${(0,canonical_json/* indentedCanonicalJson */.ww)(state)}\n`;

;// CONCATENATED MODULE: ./build/verify/verify-state.js






async function findStateProblem(clone, files, followed) {
    const path = "state.json";
    const about = { sequence: null, path };
    const file = files.find((each) => each.path === path);
    if (file === undefined)
        return { fault: "missing-state", ...about, problem: "state.json is missing." };
    for await (const [content] of readFiles(clone, [[file]])) {
        const text = content?.text ?? null;
        if (text === renderState(followed.state))
            return findDigestProblem(followed);
        const parts = differingParts(text, followed.state);
        return {
            fault: "wrong-state",
            ...about,
            problem: `state.json is not what follows from the entries${parts}.${voucher(text, followed)}`,
        };
    }
    return undefined;
}
function findDigestProblem({ last, vouched }) {
    if (last === undefined || vouched === undefined)
        return undefined;
    const { entry, state } = vouched;
    const about = (sequence) => ({
        fault: "wrong-state-hash",
        sequence,
        path: (0,entry_path/* entryPath */.s)(sequence),
    });
    const found = stateDigest(state, sha256);
    if (entry.state !== found)
        return {
            ...about(entry.sequence),
            problem: `Entry ${entry.sequence} says that the state after it has the hash ${entry.state ?? ""}; the entries up to it give ${found}.`,
        };
    if (last.sequence === entry.sequence)
        return undefined;
    return {
        ...about(last.sequence),
        problem: `Entry ${last.sequence} is the newest and does not say what the state is after it, as entry ${entry.sequence} does: the end of its write is missing, or the console did not write it.`,
    };
}
function voucher(text, { vouched }) {
    const found = verify_state_parse(text);
    if (vouched?.entry.state === undefined || found === undefined)
        return "";
    const isVouched = digestOrNothing(found) === vouched.entry.state;
    return isVouched ? ` Entry ${vouched.entry.sequence} says the same as state.json: both are wrong.` : "";
}
function digestOrNothing(state) {
    try {
        return stateDigest(state, sha256);
    }
    catch {
        return undefined;
    }
}
function differingParts(text, state) {
    const found = verify_state_parse(text);
    if (found === undefined)
        return ": it is not a JSON object";
    const expected = JSON.parse(renderState(state));
    const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter((name) => canonicalOrNothing(expected[name]) !== canonicalOrNothing(found[name]));
    return names.length === 0
        ? ": its layout differs"
        : `: ${names.slice(0, 10).join(", ")} differ${names.length === 1 ? "s" : ""}`;
}
function canonicalOrNothing(part) {
    try {
        return (0,canonical_json/* canonicalJson */.dj)(part);
    }
    catch {
        return undefined;
    }
}
function verify_state_parse(text) {
    try {
        const value = JSON.parse(text ?? "");
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/verify/clone/read-tags.js


async function readTags(clone, names) {
    const listed = await (0,git_process/* runGit */.EO)(clone, ["for-each-ref", "--format=%(refname:strip=2)", "refs/tags/"]);
    if (listed.code !== 0)
        throw (0,git_failures/* failure */.V2)("The tags cannot be listed", { stderr: listed.stderr, directory: clone.directory });
    const present = new Set(listed.stdout.split("\n"));
    const wanted = names.filter((name) => present.has(name));
    const { stdout } = await (0,git_process/* runGit */.EO)(clone, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], wanted.map((name) => `refs/tags/${name}^{}\n`).join(""));
    const answers = stdout.split("\n");
    return new Map(wanted.flatMap((name, index) => {
        const [object = "", type] = (answers[index] ?? "").split(" ");
        return type === undefined || type === "missing" ? [] : [[name, object]];
    }));
}

;// CONCATENATED MODULE: ./build/verify/verify-notes-and-tags.js



class WrittenThings {
    notes = new Map();
    tags = new Map();
    note({ sequence, facts }) {
        if (facts.type === "release-tagged")
            this.tags.set(facts.version, { sequence, commit: facts.commit });
        if (facts.type === "release-notes-written")
            for (const [path, digest] of Object.entries(facts.files))
                this.notes.set(path, { sequence, digest });
    }
}
const isNotes = (path) => path === "RELEASE_NOTES.md" || path.startsWith("releases/");
async function findNotesProblem(clone, files, notes) {
    const present = files.filter(({ path }) => isNotes(path));
    const paths = new Set(present.map(({ path }) => path));
    const missing = [...notes].find(([path]) => !paths.has(path));
    if (missing !== undefined)
        return wrong(missing[0], missing[1].sequence, "is missing");
    if (present.length === 0)
        return undefined;
    for await (const contents of readFiles(clone, [present])) {
        for (const { file, text } of contents) {
            const said = notes.get(file.path);
            if (said === undefined)
                return wrong(file.path, null, "was written by no entry");
            if (text === null || sha256(text) !== said.digest)
                return wrong(file.path, said.sequence, `is not what entry ${said.sequence} wrote`);
        }
    }
    return undefined;
}
const wrong = (path, sequence, problem) => ({
    fault: "wrong-notes",
    sequence,
    path,
    problem: `${path} ${problem}.`,
});
async function compareTags(clone, tags) {
    const length = clone.objectFormat === "sha256" ? 64 : 40;
    const comparable = [...tags].filter(([, { commit }]) => commit.length === length);
    const found = comparable.length === 0
        ? new Map()
        : await readTags(clone, comparable.map(([version]) => version));
    const present = comparable.filter(([version]) => found.has(version));
    const moved = present.find(([version, { commit }]) => found.get(version) !== commit);
    return {
        compared: present.length,
        absent: tags.size - present.length,
        problem: moved === undefined
            ? undefined
            : {
                fault: "moved-tag",
                sequence: moved[1].sequence,
                path: null,
                problem: `The tag ${moved[0]} is at ${found.get(moved[0]) ?? ""}; the log says ${moved[1].commit}.`,
            },
    };
}

;// CONCATENATED MODULE: ./build/verify/verify-log.js








const verifyLog = async (request) => (await readLog(request)).verdict;
async function readLog(request, visit) {
    const clone = await openLogClone(request.repo, request.branch);
    const place = {
        repository: clone.clone.directory,
        ref: clone.ref,
        commit: clone.commit,
        notes: clone.notes,
    };
    const replay = new Replay(request.contains, visit);
    const problem = (await replay.run(clone)) ?? (await findFurtherProblem(request, clone, replay));
    const { state, last } = replay;
    if (problem !== undefined || last === undefined)
        return { clone, state, verdict: { ...place, kind: "broken", ...(problem ?? emptyLog) } };
    return {
        clone,
        state,
        verdict: {
            ...place,
            kind: "intact",
            entries: last.sequence,
            head: last.hash,
            last: { type: last.type, time: last.time },
            tags: { compared: replay.tags.compared, absent: replay.tags.absent },
        },
    };
}
async function findFurtherProblem({ contains }, clone, replay) {
    const foreign = findForeignFile(replay.others);
    if (replay.state === undefined)
        return foreign ?? emptyLog;
    replay.tags = await compareTags(clone.clone, replay.written.tags);
    return (foreign ??
        (await findStateProblem(clone.clone, replay.others, {
            state: replay.state,
            last: replay.last,
            vouched: replay.vouched,
        })) ??
        (await findNotesProblem(clone.clone, replay.others, replay.written.notes)) ??
        replay.tags.problem ??
        (contains === undefined || replay.containsHash ? undefined : hashNotFound(contains)) ??
        divergence(clone));
}
const emptyLog = {
    fault: "empty-log",
    sequence: null,
    path: null,
    problem: "The branch holds no entry.",
};
class Replay {
    contains;
    visit;
    written = new WrittenThings();
    others = [];
    vouched;
    containsHash = false;
    tags = { problem: undefined, compared: 0, absent: 0 };
    #chain = new EntryChain(sha256);
    #isCut = false;
    constructor(contains, visit) {
        this.contains = contains;
        this.visit = visit;
    }
    get state() {
        return this.#chain.state;
    }
    get last() {
        return this.#chain.last;
    }
    async run({ clone, commit }) {
        for await (const contents of readFiles(clone, this.#entryFiles(listFiles(clone, commit)))) {
            for (const { file, text } of contents) {
                const problem = this.#next({ path: file.path, text });
                if (problem !== undefined)
                    return problem;
            }
        }
        return undefined;
    }
    async *#entryFiles(lists) {
        for await (const files of lists)
            yield files.filter((file) => this.#isEntry(file));
    }
    #isEntry(file) {
        const isEntry = file.path.startsWith("entries/") && file.isPlain && !this.#isCut;
        if (isEntry)
            return true;
        if (!file.path.startsWith("entries/"))
            this.others.push(file);
        else if (!this.#isCut) {
            this.#isCut = true;
            this.others.push(file);
        }
        return false;
    }
    #next(file) {
        const problem = this.#chain.next(file);
        if (problem !== undefined)
            return problem;
        const { last: entry, lastJson, state } = this.#chain;
        if (entry === undefined || state === undefined)
            return undefined;
        this.written.note(entry);
        if (entry.state !== undefined)
            this.vouched = { entry, state };
        this.containsHash ||= entry.hash === this.contains;
        this.visit?.(entry, state, lastJson);
        return undefined;
    }
}
const furtherFiles = /^(?:state\.json|README\.md|RELEASE_NOTES\.md|releases\/[^/]+\.(?:md|json))$/;
function findForeignFile(files) {
    const foreign = files.find(({ path, isPlain }) => !isPlain || !furtherFiles.test(path));
    if (foreign === undefined)
        return undefined;
    const { path, isPlain } = foreign;
    const problem = isPlain
        ? `${path} does not belong on this branch.`
        : `${path} is a link, an executable or a submodule; the console writes plain files only.`;
    return { fault: "foreign-file", sequence: (0,entry_path/* sequenceOfPath */.I)(path) ?? null, path, problem };
}
const hashNotFound = (hash) => ({
    fault: "hash-not-found",
    sequence: null,
    path: null,
    problem: `No entry has the hash ${hash}. Either this clone is older than that hash, or the log was rewritten or cut since it was written down.`,
});
function divergence({ ref, diverged }) {
    if (diverged === null)
        return undefined;
    return {
        fault: "diverged",
        sequence: null,
        path: null,
        problem: `${(0,choose_branch/* shortName */.E)(ref)} and ${(0,choose_branch/* shortName */.E)(diverged.ref)} (${diverged.commit.slice(0, 7)}) go on in different ways: neither contains the last entry of the other. ${(0,choose_branch/* shortName */.E)(ref)} is intact in itself.`,
    };
}


/***/ }),

/***/ 43759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _null, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 44890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 37428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ flattenError),
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports treeifyError, toDotPath, prettifyError */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ parseAsync),
/* harmony export */   F0: () => (/* binding */ validateAsync),
/* harmony export */   GW: () => (/* binding */ _encodeAsync),
/* harmony export */   Mv: () => (/* binding */ _encode),
/* harmony export */   Od: () => (/* binding */ _safeParse),
/* harmony export */   R3: () => (/* binding */ _safeDecodeAsync),
/* harmony export */   Rb: () => (/* binding */ _parseAsync),
/* harmony export */   Tj: () => (/* binding */ _parse),
/* harmony export */   VS: () => (/* binding */ _safeDecode),
/* harmony export */   bp: () => (/* binding */ safeParseAsync),
/* harmony export */   e2: () => (/* binding */ _decode),
/* harmony export */   or: () => (/* binding */ _decodeAsync),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   rh: () => (/* binding */ _safeEncode),
/* harmony export */   tf: () => (/* binding */ validate),
/* harmony export */   v_: () => (/* binding */ _safeEncodeAsync),
/* harmony export */   wG: () => (/* binding */ _safeParseAsync),
/* harmony export */   xL: () => (/* binding */ safeParse)
/* harmony export */ });
/* unused harmony exports encode, decode, encodeAsync, decodeAsync, safeEncode, safeDecode, safeEncodeAsync, safeDecodeAsync */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37428);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);


/***/ }),

/***/ 23908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, null, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 29396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 56985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  Dq: () => (/* binding */ $ZodBase64),
  CQ: () => (/* binding */ $ZodBase64URL),
  BN: () => (/* binding */ $ZodBigInt),
  sF: () => (/* binding */ $ZodBoolean),
  CI: () => (/* binding */ $ZodCIDRv4),
  Cn: () => (/* binding */ $ZodCIDRv6),
  bl: () => (/* binding */ $ZodCUID),
  Zu: () => (/* binding */ $ZodCUID2),
  t$: () => (/* binding */ $ZodCatch),
  b0: () => (/* binding */ $ZodCustom),
  o5: () => (/* binding */ $ZodDate),
  rv: () => (/* binding */ $ZodDefault),
  Oy: () => (/* binding */ $ZodE164),
  qG: () => (/* binding */ $ZodEmail),
  cG: () => (/* binding */ $ZodEmoji),
  VO: () => (/* binding */ $ZodEnum),
  RL: () => (/* binding */ $ZodExactOptional),
  Zc: () => (/* binding */ $ZodGUID),
  Lc: () => (/* binding */ $ZodIPv4),
  Zy: () => (/* binding */ $ZodIPv6),
  v1: () => (/* binding */ $ZodISODate),
  Ko: () => (/* binding */ $ZodISODateTime),
  $N: () => (/* binding */ $ZodISODuration),
  Ax: () => (/* binding */ $ZodISOTime),
  LJ: () => (/* binding */ $ZodIntersection),
  h8: () => (/* binding */ $ZodJWT),
  GY: () => (/* binding */ $ZodKSUID),
  Py: () => (/* binding */ $ZodNanoID),
  Um: () => (/* binding */ $ZodNever),
  N$: () => (/* binding */ $ZodNonOptional),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  I: () => (/* binding */ $ZodNumberFormat),
  L8: () => (/* binding */ $ZodObject),
  w: () => (/* binding */ $ZodObjectJIT),
  ig: () => (/* binding */ $ZodOptional),
  _m: () => (/* binding */ $ZodPipe),
  VF: () => (/* binding */ $ZodPrefault),
  Sb: () => (/* binding */ $ZodReadonly),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  Wc: () => (/* binding */ $ZodTransform),
  G3: () => (/* binding */ $ZodTuple),
  W4: () => (/* binding */ $ZodType),
  g5: () => (/* binding */ $ZodULID),
  VY: () => (/* binding */ $ZodURL),
  Zn: () => (/* binding */ $ZodUUID),
  cu: () => (/* binding */ $ZodUnion),
  GP: () => (/* binding */ $ZodUnknown),
  TF: () => (/* binding */ $ZodXID),
  cq: () => (/* binding */ base64Charset),
  xE: () => (/* binding */ base64urlCharset),
  YK: () => (/* binding */ standardProps)
});

// UNUSED EXPORTS: $ZodAny, $ZodBigIntFormat, $ZodCodec, $ZodCreditCard, $ZodCustomStringFormat, $ZodDiscriminatedUnion, $ZodFile, $ZodFunction, $ZodIBAN, $ZodLazy, $ZodLiteral, $ZodMAC, $ZodMap, $ZodNaN, $ZodNull, $ZodPreprocess, $ZodPromise, $ZodRecord, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodUndefined, $ZodVoid, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(44890);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(23908);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
})));
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}


/***/ }),

/***/ 54723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
// EXTERNAL MODULE: ./build/domain/policy/did-you-mean.js
var did_you_mean = __nccwpck_require__(1281);
;// CONCATENATED MODULE: ./build/audit/report/moments.js
const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;
function readMoment(text) {
    const [, day, minute = "00:00", second = "00", part = "", zone = "Z"] = pattern.exec(text) ?? [];
    if (day === undefined)
        return undefined;
    const written = `${day}T${minute}:${second}.${part.padEnd(3, "0")}`;
    const time = new Date(`${written}${zone}`);
    if (Number.isNaN(time.getTime()))
        return undefined;
    const isReal = new Date(`${written}Z`).toISOString().startsWith(`${day}T`);
    return isReal ? time.toISOString() : undefined;
}
const isLoginLike = (text) => /^[\w.[\]-]{1,100}$/.test(text);

;// CONCATENATED MODULE: ./build/audit/report/rows.js
const columns = [
    "kind",
    "id",
    "time",
    "result",
    "version",
    "previous",
    "requested by",
    "approved by",
    "approver is another person",
    "checks",
    "pull requests",
    "bypassed the console",
    "tested",
    "ran",
    "health",
    "reason",
    "evidence",
    "rolled back by",
    "links",
    "log entries",
    "log",
];
function cellsOf(record, log) {
    const { approvals, separation, pullRequests, drift, tested, ran, links, entries } = record;
    return [
        record.kind,
        record.id,
        record.time,
        record.result,
        record.version ?? "",
        record.previous ?? "",
        record.requestedBy.join(", "),
        approvals.map(approvalText).join("; "),
        separation === null ? "" : `${verdictWords[separation.verdict]}: ${separation.why}`,
        checksText(record),
        pullRequests
            .map(({ number, title, author, head }) => `#${number} ${title} (${author}, ${head})`)
            .join("; "),
        drift.map(({ sha, title, author }) => `${sha} ${title} (${author})`).join("; "),
        tested === null ? "" : `${tested.deployment} at ${tested.at}, tree ${tested.tree}, ${tested.health}`,
        ran === null ? "" : `${ran.deployment}, commit ${ran.commit}, tree ${ran.tree}${sameTree(record)}`,
        ran?.health ?? "",
        record.reason ?? "",
        record.evidence ?? "",
        record.rolledBackBy ?? "",
        links.map(({ text, url }) => `${text} ${url}`).join("; "),
        entries.map(({ sequence, says, hash }) => `${sequence} ${says} ${hash}`).join("; "),
        logWord(log),
    ];
}
const sameTree = ({ tested, ran }) => {
    if (tested === null || ran === null)
        return "";
    return tested.tree === ran.tree ? " (the tree that was tested)" : " (not the tree that was tested)";
};
const approvalText = ({ by, at, source, withdrawn }) => `${by} at ${at} by ${source}${withdrawn === null ? "" : `, taken back at ${withdrawn}`}`;
const verdictWords = {
    kept: "yes",
    "not-kept": "NO",
    unknown: "not known",
    beforehand: "approved beforehand",
    "not-approved": "NOT APPROVED",
};
function checksText({ checks, kind }) {
    if (checks.length === 0)
        return kind === "release" ? "not in the log" : "";
    return checks
        .map(({ name, app, workflow, conclusion, run }) => {
        const from = [workflow, app].filter((each) => each !== null).join(", ");
        return `${name}${from === "" ? "" : ` (${from})`}: ${conclusion ?? "unknown"}${run === null ? "" : `, run ${run}`}`;
    })
        .join("; ");
}
const logWord = ({ isIntact, problem }) => isIntact ? "intact" : `NOT INTACT (${problem?.fault ?? "unknown"}); this row is from its sound part`;
function bannerOf({ log, repository }) {
    const where = `${repository}, ${log.ref} at ${log.commit.slice(0, 12)}`;
    if (log.problem === null)
        return [
            `The release log is intact: ${where}, ${log.entries} entries, head ${log.head ?? ""}.`,
            ...log.notes,
        ];
    const { fault, sequence, path, found, remedy } = log.problem;
    const place = sequence === null ? (path ?? "") : `entry ${sequence}`;
    return [
        `THE RELEASE LOG IS NOT INTACT (${fault}${place === "" ? "" : `, ${place}`}): ${where}.`,
        `Found: ${found}`,
        `Do: ${remedy}`,
        log.entries === 0
            ? "No entry is sound: nothing can be reported."
            : `What follows rests on the sound entries 1 to ${log.entries} alone (head ${log.head ?? ""}). What came after them is not in it.`,
        ...log.notes,
    ];
}

// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __nccwpck_require__(49820);
;// CONCATENATED MODULE: ./build/audit/report/text.js

const visible = (text) => text.replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
const cellText = (text, limit = 300) => (0,markdown/* cutText */.IN)(visible(text), limit);
const isWebAddress = (url) => /^https?:\/\/[^\s"'<>]+$/.test(url);

;// CONCATENATED MODULE: ./build/audit/report/render-csv.js


function* renderCsv({ records, log }) {
    yield csvRow(columns);
    for (const record of records)
        yield csvRow(cellsOf(record, log));
}
const csvRow = (cells) => `${cells.map(csvCell).join(",")}\r\n`;
const formula = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;
const number = /^\s*\d[\d.,]*(?:e\d+)?\s*$/i;
const longest = 32_000;
function csvCell(text) {
    const shown = visible(text).slice(0, longest);
    return `"${(formula.test(shown) || number.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./build/audit/report/render-html.js


const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid GrayText;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th[scope=row]{width:14rem}code{font-size:.85em;overflow-wrap:anywhere}.log{border-left:.3rem solid #1a7f37;padding:.5rem 1rem}.log.broken{border-color:#cf222e;font-weight:bold}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`;
function* renderHtml(report) {
    const { title, answers, records, log } = report;
    yield `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
<div class="log${log.isIntact ? "" : " broken"}" role="${log.isIntact ? "note" : "alert"}">${bannerOf(report)
        .map((line) => `<p>${escapeHtml(line, 1000)}</p>`)
        .join("")}</div>
${answers.length === 0 ? "" : `<ul>${answers.map((answer) => `<li>${escapeHtml(answer, 1000)}</li>`).join("")}</ul>`}
`;
    if (records.length === 0)
        yield "<p>No record answers this.</p>\n";
    for (const record of records)
        yield `${section(record, report)}\n`;
    yield "</main></body></html>\n";
}
function section(record, { log }) {
    const cells = cellsOf(record, log);
    const rows = columns.map((name, index) => {
        const cell = cells[index] ?? "";
        if (cell === "" || name === "links" || name === "log entries")
            return "";
        return `<tr><th scope="row">${name}</th><td>${escapeHtml(cell, 1000)}</td></tr>`;
    });
    const links = record.links.map(({ text, url }) => render_html_link(text, url)).join(", ");
    const entries = record.entries.map(({ sequence, time, says, hash, run }) => `<tr><td>${sequence}</td><td>${escapeHtml(time)}</td><td>${render_html_link(says, run)}</td><td><code>${escapeHtml(hash)}</code></td></tr>`);
    return `<section><h2>${escapeHtml(`${record.kind} ${record.id}`)}</h2><table>${rows.join("")}${links === "" ? "" : `<tr><th scope="row">links</th><td>${links}</td></tr>`}</table>${entries.length === 0
        ? ""
        : `<table><thead><tr><th>entry</th><th>time</th><th>says</th><th>hash</th></tr></thead><tbody>${entries.join("")}</tbody></table>`}</section>`;
}
const render_html_link = (text, url) => isWebAddress(url)
    ? `<a rel="noreferrer" href="${escapeHtml(url, url.length)}">${escapeHtml(text)}</a>`
    : escapeHtml(text);
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escapeHtml = (text, limit = 300) => cellText(text, limit).replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");

;// CONCATENATED MODULE: ./build/audit/report/render-json.js

function* renderJson({ log, records, ...rest }) {
    const head = JSON.stringify({ ok: log.isIntact, log, ...rest });
    yield `${visible(head.slice(0, -1))},"records":[`;
    let separator = "";
    for (const record of records) {
        yield `${separator}${visible(JSON.stringify(record))}`;
        separator = ",";
    }
    yield "]}\n";
}

;// CONCATENATED MODULE: ./build/audit/report/render-markdown.js



const mostDetails = 25;
const overview = [
    "kind",
    "id",
    "time",
    "result",
    "requested by",
    "approved by",
    "approver is another person",
    "reason",
];
function* renderMarkdown(report) {
    const { title, answers, records, log } = report;
    const banner = bannerOf(report).map((line) => `> ${plain(line)}  `);
    yield `${[
        `# ${plain(title)}`,
        [...(log.isIntact ? [] : ["> [!CAUTION]"]), ...banner].join("\n"),
        ...(answers.length === 0 ? [] : [answers.map((answer) => `- ${plain(answer)}`).join("\n")]),
        records.length === 0 ? "No record answers this." : (0,markdown/* table */.tp)([overview]),
    ].join("\n\n")}\n`;
    for (const record of records)
        yield `${overviewRow(record, report)}\n`;
    if (records.length > mostDetails)
        return;
    for (const record of records)
        yield `\n${details(record, report)}\n`;
}
const plain = (text) => (0,markdown/* escapeMarkdown */.FV)(cellText(text), 1000);
function overviewRow(record, { log }) {
    const cells = cellsOf(record, log);
    return (0,markdown/* tableRow */.jD)(overview.map((name) => plain(cells[columns.findIndex((column) => column === name)] ?? "")));
}
function details(record, { log }) {
    const cells = cellsOf(record, log);
    const rows = columns.flatMap((name, index) => {
        const cell = cells[index] ?? "";
        if (cell === "" || name === "links" || name === "log entries")
            return [];
        return [[name, plain(cell)]];
    });
    const entries = record.entries.map(({ sequence, time, says, hash, run }) => [
        String(sequence),
        plain(time),
        isWebAddress(run) ? `[${plain(says)}](<${run}>)` : plain(says),
        (0,markdown/* codeSpan */.SS)(hash),
    ]);
    const links = record.links
        .filter(({ url }) => isWebAddress(url))
        .map(({ text, url }) => `[${plain(text)}](<${url}>)`);
    return [
        `## ${plain(`${record.kind} ${record.id}`)}`,
        (0,markdown/* table */.tp)([["what", "found"], ...rows, ...(links.length === 0 ? [] : [["links", links.join(", ")]])]),
        ...(entries.length === 0 ? [] : [(0,markdown/* table */.tp)([["entry", "time", "says", "hash"], ...entries])]),
    ].join("\n\n");
}

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(97944);
;// CONCATENATED MODULE: ./build/audit/separation.js

const isSame = (one, other) => (0,values/* isSameUser */.EV)(one, other);
const peopleOf = ({ author, pusher, contributors }) => {
    const all = [author, ...(pusher === null ? [] : [pusher]), ...contributors];
    return all.filter((login, index) => all.findIndex((other) => isSame(login, other)) === index);
};
function separationOfRelease({ deployment, approvals }) {
    const each = deployment.pullRequests.map((pullRequest) => separationOf(pullRequest, approvals));
    const order = ["not-approved", "not-kept", "unknown", "kept"];
    for (const verdict of order) {
        const found = each.filter((separation) => separation.verdict === verdict);
        if (found.length > 0)
            return { verdict, why: found.map(({ why }) => why).join(" ") };
    }
    return { verdict: "not-approved", why: "The release has no pull request that anybody could approve." };
}
function separationOf(pullRequest, approvals) {
    const { number, head, pusher } = pullRequest;
    const own = approvals.filter(({ subject }) => subject.kind === "pull-request" && subject.number === number && subject.head === head);
    if (own.length === 0)
        return { verdict: "not-approved", why: `#${number} has no recorded approval of this head.` };
    const people = peopleOf(pullRequest);
    const others = own.filter(({ by }) => !people.some((person) => isSame(person, by)));
    const makers = people.join(", ");
    if (others.length === 0)
        return {
            verdict: "not-kept",
            why: `#${number} was approved by ${namesOf(own)} alone, of ${makers} who made it.`,
        };
    const why = `#${number} is by ${makers}; approved by ${namesOf(others)}.`;
    return pusher === null
        ? { verdict: "unknown", why: `${why} The log does not know who pushed it.` }
        : { verdict: "kept", why };
}
function separationOfRollback({ requesters, approvals, preauthorised }) {
    const asking = requesters.filter(({ mayStillApprove }) => !mayStillApprove).map(({ by }) => by);
    if (approvals.length === 0)
        return { verdict: "not-approved", why: "Nobody approved it." };
    const people = approvals.filter(({ source }) => source !== "policy");
    if (people.length === 0)
        return {
            verdict: "beforehand",
            why: preauthorised
                ? "The policy file approved it beforehand; no person did."
                : "The policy file approved it; no person did.",
        };
    const own = people.filter(({ by }) => asking.some((person) => isSame(person, by)));
    const why = `Requested by ${asking.join(", ")}; approved by ${namesOf(people)}.`;
    return own.length === 0
        ? { verdict: "kept", why }
        : { verdict: "not-kept", why: `${why} ${namesOf(own)} did both.` };
}
const namesOf = (approvals) => [...new Set(approvals.map(({ by }) => by))].join(", ");

;// CONCATENATED MODULE: ./build/audit/report/records.js
const entryOf = (says, { sequence, time, hash, run }) => ({
    says,
    sequence,
    time,
    hash,
    run: run.url,
});
const ranOf = ({ id, commit, health }) => ({
    deployment: id,
    commit: commit.sha,
    tree: commit.tree,
    health,
});
const describeSpan = ({ version, isCertain, from, deployment }) => isCertain
    ? `${version} was live (commit ${deployment.commit.sha}), since ${from}${deployment.mode === "rollback" ? ` by rollback ${deployment.rollback ?? ""}` : ""}.`
    : `What ran is uncertain: ${deployment.id} of ${version} had failed at ${from}, and nothing is recorded after it.`;

;// CONCATENATED MODULE: ./build/audit/report/make-records.js


const nothing = {
    version: null,
    previous: null,
    requestedBy: [],
    approvals: [],
    separation: null,
    checks: [],
    pullRequests: [],
    drift: [],
    tested: null,
    ran: null,
    reason: null,
    evidence: null,
    rolledBackBy: null,
    links: [],
    entries: [],
};
function releaseRecord(release) {
    const { version, deployment, approvals, tested, released, previous, tag, page, rolledBack } = release;
    return {
        ...nothing,
        kind: "release",
        id: version,
        time: released.time,
        result: rolledBack === null ? "released" : `released, rolled back by ${rolledBack.rollback}`,
        version,
        previous: previous?.version ?? null,
        requestedBy: [...new Set(deployment.pullRequests.flatMap(peopleOf))],
        approvals: approvals.map(approvalOf),
        separation: separationOfRelease(release),
        checks: deployment.checks,
        ...contentOf(deployment),
        tested: testedOf(tested),
        ran: ranOf(deployment),
        evidence: deployment.evidence,
        rolledBackBy: rolledBack?.rollback ?? null,
        links: [
            { text: "deployment run", url: deployment.started.run.url },
            ...(page === null ? [] : [{ text: "release page", url: page.url }]),
        ],
        entries: [
            ...(tested === null ? [] : [entryOf("tested on staging", tested.ended ?? tested.started)]),
            ...approvals.map(({ by, entry }) => entryOf(`approved by ${by}`, entry)),
            entryOf("deployment started", deployment.started),
            entryOf("deployed", released),
            ...(tag === null ? [] : [entryOf("tagged", tag.entry)]),
            ...(rolledBack === null ? [] : [entryOf(`rolled back by ${rolledBack.rollback}`, rolledBack.entry)]),
        ],
    };
}
function rollbackRecord(rollback) {
    const { id, requested, requesters, approvals, deployments, ended, target, from, closed } = rollback;
    const last = deployments.at(-1);
    return {
        ...nothing,
        kind: "rollback",
        id,
        time: ended?.time ?? requested.time,
        result: resultOf(rollback),
        version: target.version,
        previous: from.version,
        requestedBy: [...new Set(requesters.map(({ by }) => by))],
        approvals: approvals.map(approvalOf),
        separation: separationOfRollback(rollback),
        ran: last === undefined ? null : ranOf(last),
        reason: requesters
            .map(({ by, reason }) => (requesters.length === 1 ? reason : `${by}: ${reason}`))
            .join(" · "),
        evidence: last?.evidence ?? null,
        links: [
            { text: "request run", url: requested.run.url },
            ...deployments.map(({ id: text, started }) => ({ text, url: started.run.url })),
        ],
        entries: [
            ...requesters.map(({ by, entry }) => entryOf(`requested by ${by}`, entry)),
            ...approvals.map(({ by, entry }) => entryOf(`approved by ${by}`, entry)),
            ...deployments.flatMap(({ id: name, started, ended: end, result }) => [
                entryOf(`${name} started`, started),
                ...(end === null ? [] : [entryOf(`${name} ${result}`, end)]),
            ]),
            ...(ended === null || rollback.outcome === "done" ? [] : [entryOf(rollback.outcome, ended)]),
            ...(closed === null ? [] : [entryOf("changes are back", closed)]),
        ],
    };
}
function resultOf({ outcome, endReason, left, deployments }) {
    if (endReason !== null)
        return `${outcome} by ${endReason.by}: ${endReason.reason}`;
    if (outcome === "done")
        return `done; took out ${left.join(", ") || "no release"}`;
    const failed = deployments.filter(({ result }) => result === "failed").length;
    return failed === 0 ? "open" : `open; ${failed} of its deployments failed`;
}
function attemptRecord(attempt) {
    const { id, version, started, ended, result, evidence, checks, mode } = attempt;
    return {
        ...nothing,
        kind: "failed-deployment",
        id,
        time: ended?.time ?? started.time,
        result: `${mode ?? "deploy"} ${result}`,
        version,
        requestedBy: [...new Set(attempt.pullRequests.flatMap(peopleOf))],
        checks,
        ...contentOf(attempt),
        ran: ranOf(attempt),
        evidence,
        links: [{ text: "deployment run", url: started.run.url }],
        entries: [entryOf("started", started), ...(ended === null ? [] : [entryOf(result, ended)])],
    };
}
const refusalRecord = ({ kind, subject, by, reason, entry }) => ({
    ...nothing,
    kind: "refusal",
    id: `entry ${entry.sequence}`,
    time: entry.time,
    result: `${kind} refused`,
    requestedBy: by === null ? [] : [by],
    reason: `${subject}: ${reason}`,
    links: [{ text: "run", url: entry.run.url }],
    entries: [entryOf("refused", entry)],
});
function boardingRecord({ number, title, author }, { head, entry, checks, }) {
    return {
        ...nothing,
        kind: "staging",
        id: `#${number}`,
        time: entry.time,
        result: "put on staging",
        requestedBy: [author],
        checks,
        pullRequests: [{ number, head, title, author }],
        links: [{ text: "run", url: entry.run.url }],
        entries: [entryOf("put on staging", entry)],
    };
}
const approvalOf = ({ by, at, source, reference, subject, withdrawn, }) => ({
    by,
    at,
    source,
    reference,
    subject: subject.kind === "rollback"
        ? `${subject.rollback} to ${subject.target}`
        : `#${subject.number} at ${subject.head}`,
    withdrawn: withdrawn?.time ?? null,
});
const contentOf = ({ pullRequests, drift }) => ({
    pullRequests: pullRequests.map(({ number, head, title, author }) => ({ number, head, title, author })),
    drift: drift.map(({ sha, title, author }) => ({ sha, title, author })),
});
const testedOf = (tested) => tested === null
    ? null
    : {
        deployment: tested.id,
        at: (tested.ended ?? tested.started).time,
        tree: tested.commit.tree,
        health: tested.health ?? "unknown",
    };

;// CONCATENATED MODULE: ./build/audit/report/record-list.js

class RecordList {
    #planned;
    constructor(planned) {
        this.#planned = planned.toSorted((one, other) => one.time < other.time ? -1 : Number(one.time > other.time));
    }
    get length() {
        return this.#planned.length;
    }
    count(kind) {
        return this.#planned.filter((each) => each.kind === kind).length;
    }
    filter(isWanted) {
        return new RecordList(this.#planned.filter(({ make }) => isWanted(make())));
    }
    *[Symbol.iterator]() {
        for (const { make } of this.#planned)
            yield make();
    }
}
const planRelease = (release) => ({
    kind: "release",
    time: release.released.time,
    make: () => releaseRecord(release),
});
const planRollback = (rollback) => ({
    kind: "rollback",
    time: (rollback.ended ?? rollback.requested).time,
    make: () => rollbackRecord(rollback),
});
const planAttempt = (attempt) => ({
    kind: "failed-deployment",
    time: (attempt.ended ?? attempt.started).time,
    make: () => attemptRecord(attempt),
});
const planRefusal = (refusal) => ({
    kind: "refusal",
    time: refusal.entry.time,
    make: () => refusalRecord(refusal),
});
const planBoarding = (story, boarding) => ({
    kind: "staging",
    time: boarding.entry.time,
    make: () => boardingRecord(story, boarding),
});
const failedAttempts = ({ deployments }) => deployments.filter(({ environment, result, rollback }) => environment === "production" && rollback === null && result !== "good");
const planAll = (history) => [
    ...history.releases.map(planRelease),
    ...history.rollbacks.map(planRollback),
    ...failedAttempts(history).map(planAttempt),
    ...history.refusals.map(planRefusal),
];

;// CONCATENATED MODULE: ./build/audit/report/select.js


function select_select(history, question) {
    switch (question.kind) {
        case "release":
            return ofRelease(history, question.version);
        case "rollback":
            return ofRollback(history, question.id);
        case "pull-request":
            return ofPullRequest(history, question.number);
        case "person":
            return ofPerson(history, question.login);
        case "moment":
            return atMoment(history, question.at);
        case "period":
            return inPeriod(history, question);
        default:
            return question;
    }
}
const namesShown = 20;
function known(names, what) {
    if (names.length === 0)
        return `The log knows no ${what} yet.`;
    const shown = names.slice(-namesShown).toReversed().join(", ");
    return `Name one that the log knows, newest first: ${shown}${names.length > namesShown ? ` and ${names.length - namesShown} older ones` : ""}.`;
}
function ofRelease(history, version) {
    const releases = history.releases.filter((release) => release.version === version);
    const attempts = failedAttempts(history).filter((attempt) => attempt.version === version);
    if (releases.length === 0 && attempts.length === 0)
        return {
            kind: "unknown",
            found: `The log has no release ${version}.`,
            known: known(history.releases.map((release) => release.version), "release"),
        };
    return {
        kind: "found",
        title: `Release ${version}`,
        answers: releases.flatMap(({ approvals }) => [
            approvals.length === 0
                ? "No entry records an approval of it."
                : `Approved by ${[...new Set(approvals.map(({ by }) => by))].join(", ")}.`,
        ]),
        records: new RecordList([...attempts.map(planAttempt), ...releases.map(planRelease)]),
    };
}
function ofRollback({ rollbacks }, id) {
    const found = rollbacks.filter((rollback) => rollback.id.toLowerCase() === id.toLowerCase());
    if (found.length === 0)
        return {
            kind: "unknown",
            found: `The log has no rollback ${id}.`,
            known: known(rollbacks.map((rollback) => rollback.id), "rollback"),
        };
    return {
        kind: "found",
        title: `Rollback ${found[0]?.id ?? id}`,
        answers: [],
        records: new RecordList(found.map(planRollback)),
    };
}
function ofPullRequest(history, number) {
    const story = history.pullRequests.get(number);
    if (story === undefined)
        return {
            kind: "unknown",
            found: `The log has no pull request #${number}.`,
            known: known([...history.pullRequests.keys()].toSorted((one, other) => one - other).map((each) => `#${each}`), "pull request"),
        };
    const releases = history.releases.filter(({ deployment }) => story.deployments.includes(deployment));
    return {
        kind: "found",
        title: `Pull request #${number}: ${story.title}`,
        answers: storyAnswers(story),
        records: new RecordList([
            ...story.boardings.map((boarding) => planBoarding(story, boarding)),
            ...failedAttempts(history)
                .filter((attempt) => story.deployments.includes(attempt))
                .map(planAttempt),
            ...releases.map(planRelease),
            ...story.refusals.map(planRefusal),
        ]),
    };
}
const storyAnswers = ({ ejections, objections, landed }) => [
    ...ejections.map(({ cause, entry }) => `Left staging at ${entry.time}: ${cause}.`),
    ...objections.map(({ by, text, entry }) => `${by} objected at ${entry.time}: ${text}`),
    ...(landed === null ? [] : [`On the default branch since ${landed.time}.`]),
];
function ofPerson(history, login) {
    const isThem = (name) => name?.toLowerCase() === login.toLowerCase();
    const people = peopleIn(history);
    if (!people.some(isThem))
        return {
            kind: "unknown",
            found: `The log knows nobody called ${login}.`,
            known: known(people, "person"),
        };
    const [approved, asked] = [[], []];
    const records = new RecordList(planAll(history)).filter(({ id, approvals, requestedBy }) => {
        const [hasApproved, hasAsked] = [approvals.some(({ by }) => isThem(by)), requestedBy.some(isThem)];
        if (hasApproved)
            approved.push(id);
        if (hasAsked)
            asked.push(id);
        return hasApproved || hasAsked;
    });
    return {
        kind: "found",
        title: `What ${login} asked for and approved`,
        answers: [
            `Approved: ${approved.join(", ") || "nothing"}.`,
            `Asked for or worked on: ${asked.join(", ") || "nothing"}.`,
        ],
        records,
    };
}
function peopleIn({ releases, approvals, refusals, rollbacks, pullRequests }) {
    const people = new Set([
        ...[...pullRequests.values()].map(({ author }) => author),
        ...releases.flatMap(({ deployment }) => deployment.pullRequests.flatMap(({ author, pusher, contributors }) => [
            author,
            pusher ?? "",
            ...contributors,
        ])),
        ...approvals.map(({ by }) => by),
        ...refusals.map(({ by }) => by ?? ""),
        ...rollbacks.flatMap(({ requesters }) => requesters.map(({ by }) => by)),
    ]);
    people.delete("");
    return [...people].toSorted();
}
function atMoment(history, at) {
    const outside = outsideOf(history, at, at);
    if (outside !== undefined)
        return outside;
    const span = history.live.findLast(({ from }) => from <= at);
    const underWay = history.deployments.findLast(({ environment, started, ended }) => environment === "production" && started.time <= at && (ended === null || ended.time > at));
    const release = history.releases.findLast(({ version, released }) => version === span?.version && released.time <= at);
    return {
        kind: "found",
        title: `Live at ${at}`,
        answers: [
            span === undefined ? "Nothing was live: no release had gone well by then." : describeSpan(span),
            ...(underWay === undefined
                ? []
                : [
                    `${underWay.id} of ${underWay.version ?? ""} was under way since ${underWay.started.time}: either may have answered.`,
                ]),
        ],
        records: new RecordList(release === undefined ? [] : [planRelease(release)]),
    };
}
function outsideOf({ first, last }, from, until) {
    if (first === null || last === null)
        return { kind: "unknown", found: "The log has no entry.", known: "" };
    if ((until !== null && until < first.time) || (from !== null && from > last.time && until !== from))
        return {
            kind: "unknown",
            found: `The log says nothing about ${from ?? "the beginning"} to ${until ?? "now"}.`,
            known: `Known: ${first.time} to ${last.time}.`,
        };
    return undefined;
}
function inPeriod(history, { from, until, only }) {
    const outside = outsideOf(history, from, until);
    if (outside !== undefined)
        return outside;
    const records = new RecordList(planAll(history).filter(({ time, kind }) => (from === null || time >= from) &&
        (until === null || time < until) &&
        (only === null || only.includes(kind))));
    const counted = ["release", "failed-deployment", "rollback", "refusal"]
        .filter((kind) => only === null || only.includes(kind))
        .map((kind) => `${kind}: ${records.count(kind)}`);
    return {
        kind: "found",
        title: `From ${from ?? history.first?.time ?? ""} until ${until ?? history.last?.time ?? ""}`,
        answers: [`The whole population of this period, by the log. ${counted.join(", ")}.`],
        records,
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __nccwpck_require__(33257);
// EXTERNAL MODULE: ./build/verify/clone/git-failures.js
var git_failures = __nccwpck_require__(56740);
;// CONCATENATED MODULE: ./build/cli/commands/command-line.js





class CommandError extends Error {
    fault;
    found;
    remedy;
    constructor(fault, found, remedy) {
        super(`${found} ${remedy}`);
        this.fault = fault;
        this.found = found;
        this.remedy = remedy;
    }
}
class UsageError extends Error {
}
const logOptions = {
    repo: { type: "string" },
    branch: { type: "string", default: "release-log" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
function readOptions(args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, strict: true, allowPositionals: false }).values;
    }
    catch (error) {
        throw new UsageError((0,did_you_mean/* optionProblem */.D)((0,message_of/* messageOf */.b)(error), Object.keys(options)));
    }
}
async function runCommand({ usage, failing, args, streams }, act) {
    const { stdout, stderr } = streams;
    if (args.includes("--help") || args.includes("-h")) {
        stdout.write(usage);
        return 0;
    }
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof UsageError) {
            stderr.write(`${printableLine(error.message)}\n\n${usage}`);
            return 2;
        }
        const { fault, found, remedy } = failureOf(error);
        stderr.write(`${failing}.\nFound: ${printableLine(found)}\nDo:    ${printableLine(remedy)}\n`);
        if (args.includes("--json"))
            stdout.write(jsonLine({ ok: false, fault, problem: found, remedy }));
        return 2;
    }
}
function failureOf(error) {
    if (error instanceof CommandError)
        return error;
    if (error instanceof git_failures/* UnreadableCloneError */.hF)
        return { fault: "unreadable", found: error.found, remedy: error.remedy };
    return {
        fault: "internal",
        found: (0,message_of/* messageOf */.b)(error),
        remedy: "This is a fault of the console: report it with the command that you gave.",
    };
}
const jsonLine = (value) => `${visible(JSON.stringify(value))}\n`;
const printableLine = (text) => visible(text);

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/cli/commands/log-source.js







const nameOnGitHub = /^[A-Za-z0-9][A-Za-z0-9-_]*\/[A-Za-z0-9._-]+$/;
async function withLog({ repo, branch }, act) {
    if (repo === undefined || (0,external_node_fs_.existsSync)(repo) || !nameOnGitHub.test(repo))
        return await act({ directory: repo, onGitHub: undefined });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-log-"));
    try {
        const directory = (0,external_node_path_.join)(folder, "log.git");
        await cloneBranch(repo, { branch, directory });
        return await act({ directory, onGitHub: repo });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const tokenOf = (environment) => [environment["GITHUB_TOKEN"], environment["GH_TOKEN"]].find((token) => token !== undefined && token !== "");
async function cloneBranch(name, { branch, directory }) {
    const server = process.env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const args = [
        "clone",
        "--bare",
        "--quiet",
        "--no-tags",
        "--single-branch",
        "--template=",
        "--branch",
        branch,
    ];
    const address = `${server}/${name}.git`;
    const { code, stderr } = await runClone([...args, "--", address, directory], server);
    if (code === 0)
        return;
    throw new CommandError("unreadable", `The branch ${branch} of ${name} cannot be cloned: ${(0,git_failures/* wordsOf */.Z9)(stderr)}`, tokenOf(process.env) === undefined
        ? `For a private repository set GITHUB_TOKEN to a token that may read its contents. A folder of that name? Give its path: --repo ${(0,git_failures/* quoted */.TL)(`./${name}`)}.`
        : "See whether the repository and the branch exist, and whether the token may read the repository's contents.");
}
async function runClone(args, server) {
    const token = tokenOf(process.env);
    const credentials = Buffer.from(`x-access-token:${token ?? ""}`).toString("base64");
    const authorisation = token === undefined
        ? {}
        : {
            GIT_CONFIG_COUNT: "1",
            GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
            GIT_CONFIG_VALUE_0: `Authorization: Basic ${credentials}`,
        };
    const env = { ...process.env, ...authorisation, GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", LC_ALL: "C" };
    return await new Promise((resolve) => {
        (0,external_node_child_process_.execFile)("git", ["-c", "credential.helper=", ...args], { env }, (error, _, stderr) => {
            const words = token === undefined ? stderr : stderr.replaceAll(token, "***").replaceAll(credentials, "***");
            resolve({ code: error === null ? 0 : 1, stderr: words });
        });
    });
}

// EXTERNAL MODULE: ./build/audit/history.js + 7 modules
var audit_history = __nccwpck_require__(3581);
// EXTERNAL MODULE: ./build/verify/remedies.js
var remedies = __nccwpck_require__(68838);
// EXTERNAL MODULE: ./build/verify/verify-log.js + 21 modules
var verify_log = __nccwpck_require__(76179);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
;// CONCATENATED MODULE: ./build/cli/commands/progress.js

const quietForMs = 2000;
const everyMs = 500;
class Progress {
    stderr;
    isTerminal;
    #startedAt = performance.now();
    #saidAt = 0;
    constructor(stderr, isTerminal = (0,external_node_tty_namespaceObject.isatty)(2)) {
        this.stderr = stderr;
        this.isTerminal = isTerminal;
    }
    at(count, what) {
        if (!this.isTerminal || count % 1024 !== 0)
            return;
        const now = performance.now();
        if (now - this.#startedAt < quietForMs || now - this.#saidAt < everyMs)
            return;
        this.#saidAt = now;
        this.stderr.write(`\r${count} ${what} …`);
    }
    end() {
        if (this.#saidAt > 0)
            this.stderr.write("\r\u001b[K");
        this.#saidAt = 0;
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/read-history.js




async function readHistoryOf({ directory, onGitHub }, { branch, stderr }) {
    const reader = new audit_history/* HistoryReader */.q();
    const progress = new Progress(stderr);
    try {
        const { verdict, state } = await (0,verify_log/* readLog */.x)({ repo: directory, branch, contains: undefined }, (entry) => {
            reader.add(entry);
            progress.at(entry.sequence, "entries read");
        });
        const history = reader.history();
        const place = {
            repository: onGitHub ?? verdict.repository,
            ref: verdict.ref,
            commit: verdict.commit,
            entries: history.entries,
            head: history.last?.hash ?? null,
            notes: verdict.notes,
        };
        if (verdict.kind === "intact")
            return { history, state, log: { ...place, isIntact: true, problem: null } };
        const { fault, sequence, path, problem: found } = verdict;
        const problem = { fault, sequence, path, found, remedy: (0,remedies/* remedyFor */.w)(verdict.fault) };
        return { history, state, log: { ...place, isIntact: false, problem } };
    }
    finally {
        progress.end();
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/write-out.js




async function writeWhole(path, pieces) {
    const target = (0,external_node_path_.resolve)(path);
    const found = await (0,promises_.stat)(target).catch(() => undefined);
    if (found !== undefined && !found.isFile())
        throw new CommandError("unwritable", `${path} is there and is no file.`, "Name a file with --out.");
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${process.pid}.tmp`);
    try {
        await (0,promises_.writeFile)(beside, inBlocks(pieces), { flag: "wx" });
        await (0,promises_.rename)(beside, target);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw new CommandError("unwritable", `${path} cannot be written: ${(0,message_of/* messageOf */.b)(error)}`, "Name a file in a folder that exists and that you may write to.");
    }
}
const blockLength = 1 << 16;
function* inBlocks(pieces) {
    let block = "";
    for (const piece of pieces) {
        block += piece;
        if (block.length < blockLength)
            continue;
        yield block;
        block = "";
    }
    if (block !== "")
        yield block;
}

;// CONCATENATED MODULE: ./build/cli/commands/report.js










const usage = `Usage: release-console report [WHAT] [--format FORMAT] [--out FILE] [--repo DIR|OWNER/NAME]

Tells from a release log who asked, who approved, which checks passed, what was tested and what ran, with the hashes and
runs that vouch for it. The log is verified first; when it is not intact, the report says so on top.

WHAT is one of these; without any, the report is about everything:
  --release VERSION       One release: v1.2.0.
  --rollback ID           One rollback: RB-2.
  --pull-request NUMBER   One pull request.
  --person LOGIN          What a person asked for and approved.
  --at TIME               What was live at that time.
  --from TIME, --until TIME
                          A period; with --only KIND only releases, rollbacks, failed-deployments or refusals.
                          TIME is UTC: 2026-03-01 or 2026-03-01T10:00:00Z; the end is not part of the period.

  --format FORMAT   markdown (default), csv, json or html. --json is short for --format json.
  --out FILE        Write to a file, which appears whole or not at all.
  --repo            Directory of a clone (default: the one around you), or a repository on GitHub; for that
                    GITHUB_TOKEN or GH_TOKEN must hold a token that may read it, unless it is public.
  --branch NAME     Branch of the log; "release-log" if not given.

Examples:
  release-console report --release v1.2.0
  release-console report --from 2026-01-01 --until 2026-04-01 --only releases --format csv --out q1.csv

Exit code: 0 the log is intact, 1 it is not (the report is made from its sound part), 2 there is no report.
`;
const options = {
    ...logOptions,
    release: { type: "string" },
    rollback: { type: "string" },
    "pull-request": { type: "string" },
    person: { type: "string" },
    at: { type: "string" },
    from: { type: "string" },
    until: { type: "string" },
    only: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
};
async function runReport(args, streams) {
    return await runCommand({ usage, failing: "The report could not be made", args, streams }, async () => {
        const values = readOptions(args, options);
        const question = questionOf(values);
        const render = rendererOf(values);
        const { branch, out } = values;
        return await withLog({ repo: values.repo, branch }, async (source) => {
            const { history, log } = await readHistoryOf(source, { branch, stderr: streams.stderr });
            const selection = select_select(history, question);
            if (selection.kind === "unknown")
                throw new CommandError("unknown", `${selection.found}${log.isIntact ? "" : ` The log is not intact: ${log.problem?.found ?? ""}`}`, selection.known);
            const { title, answers, records } = selection;
            const repository = history.repository?.name ?? log.repository;
            const pieces = render({ title, answers, records, log, repository });
            if (out === undefined)
                for (const piece of inBlocks(pieces))
                    streams.stdout.write(piece);
            else
                await writeWhole(out, pieces);
            if (!log.isIntact)
                streams.stderr.write(`The release log is not intact (${log.problem?.fault ?? ""}): the report rests on its sound part alone.\n`);
            return log.isIntact ? 0 : 1;
        });
    });
}
function rendererOf({ format, json }) {
    if (json && format !== undefined && format !== "json")
        throw new UsageError(`"--json" is short for "--format json"; found "--format ${format}", too.`);
    const name = format ?? (json ? "json" : "markdown");
    switch (name) {
        case "markdown":
            return renderMarkdown;
        case "csv":
            return renderCsv;
        case "html":
            return renderHtml;
        case "json":
            return renderJson;
        default:
            throw new UsageError(`"--format" must be markdown, csv, json or html; found ${JSON.stringify(name)}.`);
    }
}
const kinds = {
    releases: "release",
    rollbacks: "rollback",
    "failed-deployments": "failed-deployment",
    refusals: "refusal",
};
function questionOf(values) {
    const { release, rollback, person, at, from, until, only } = values;
    const number = values["pull-request"];
    const asked = [release, rollback, number, person, at, from ?? until ?? only].filter((each) => each !== undefined);
    if (asked.length > 1)
        throw new UsageError("Give one of --release, --rollback, --pull-request, --person, --at, or a period.");
    if (release !== undefined)
        return { kind: "release", version: release.startsWith("v") ? release : `v${release}` };
    if (rollback !== undefined)
        return { kind: "rollback", id: rollback };
    if (number !== undefined)
        return { kind: "pull-request", number: numberOf(number) };
    if (person !== undefined)
        return { kind: "person", login: loginOf(person) };
    if (at !== undefined)
        return { kind: "moment", at: timeOf("--at", at) };
    return {
        kind: "period",
        from: from === undefined ? null : timeOf("--from", from),
        until: until === undefined ? null : timeOf("--until", until),
        only: only === undefined ? null : only.split(",").map(kindOf),
    };
}
function numberOf(text) {
    const digits = /^#?([1-9]\d{0,8})$/.exec(text)?.[1];
    if (digits === undefined)
        throw new UsageError(`"--pull-request" must be a number; found ${JSON.stringify(text)}.`);
    return Number(digits);
}
function loginOf(text) {
    const login = text.replace(/^@/, "");
    if (!isLoginLike(login))
        throw new UsageError(`"--person" must be a login; found ${JSON.stringify(text)}.`);
    return login;
}
function kindOf(text) {
    const kind = Object.hasOwn(kinds, text) ? kinds[text] : undefined;
    if (kind === undefined)
        throw new UsageError(`"--only" takes ${Object.keys(kinds).join(", ")}, with commas between; found ${JSON.stringify(text)}.`);
    return kind;
}
function timeOf(option, text) {
    const time = readMoment(text);
    if (time === undefined)
        throw new UsageError(`"${option}" must be a time in UTC, 2026-03-01 or 2026-03-01T10:00:00Z; found ${JSON.stringify(text)}.`);
    return time;
}

// EXTERNAL MODULE: ./build/domain/display/recovery-texts.js
var recovery_texts = __nccwpck_require__(77704);
;// CONCATENATED MODULE: ./build/audit/status/status.js


function statusOf(history, state, log) {
    return {
        repository: state.repository.name,
        log,
        live: liveOf(history),
        lastGood: lastGoodOf(state),
        deploying: deployingOf(state),
        staging: stagingOf(state),
        awaited: awaitedIn(state),
        rollback: state.rollback === null ? null : rollbackOf(state.rollback),
        recoveries: (0,recovery_texts/* pendingRecoveries */.v)(state),
        holds: holdsIn(state),
        owed: state.followUps.map(({ key, refusal }) => ({
            what: key,
            refused: refusal === null ? null : `${refusal.found} ${refusal.remedy}`,
        })),
    };
}
function liveOf({ live, releases, rollbacks }) {
    const span = live.at(-1);
    if (span === undefined)
        return null;
    const { version, from, deployment, isCertain } = span;
    const decided = deployment.mode === "rollback"
        ? rollbacks.findLast(({ id }) => id === deployment.rollback)
        : releases.findLast((each) => each.version === version);
    return {
        version,
        since: from,
        commit: deployment.commit.sha,
        isCertain,
        approvedBy: [...new Set(decided?.approvals.map(({ by }) => by))],
        by: deployment.rollback ?? deployment.id,
        evidence: deployment.evidence,
    };
}
function lastGoodOf({ releases }) {
    const release = releases.findLast(({ rolledBackBy }) => rolledBackBy === null);
    if (release === undefined)
        return null;
    return { version: release.version, commit: release.commit.sha, manual: manual(release) };
}
const manual = ({ version, commit }) => `git fetch origin ${commit.sha} && git checkout --detach ${commit.sha} && MODE=redeploy ENVIRONMENT=production RELEASE=${version} ./deploy.sh`;
const deployingOf = ({ attempt }) => attempt === null
    ? null
    : {
        deployment: attempt.deployment,
        version: attempt.version,
        since: attempt.startedAt,
        run: attempt.run.url,
    };
function stagingOf({ train, staging }) {
    const { running, lastFailure } = staging;
    return {
        pullRequests: train.staged.map(({ number, title, author }) => ({ number, title, author })),
        drift: train.drift.length,
        runsIt: running === null ? null : running.commit.tree === train.tip.tree,
        health: running?.health ?? null,
        failure: lastFailure?.commit.sha === train.tip.sha ? lastFailure.evidence : null,
    };
}
function awaitedIn({ gates, rollback }) {
    const waiting = (gate, what) => gate === null ? [] : [{ what: what(gate.subject), link: gate.run.url }];
    return [
        ...waiting(gates.rollback, (subject) => `a rollback approver's decision about ${subject}`),
        ...(rollback?.phase === "failed" && gates.rollback === null
            ? [{ what: `a decision how to go on with ${rollback.id}, which failed`, link: null }]
            : []),
        ...waiting(gates.production, (subject) => `a tester's approval of ${subject}`),
    ];
}
const rollbackOf = ({ id, phase, target, reason, requesters, issue, }) => ({
    id,
    phase,
    target: target.version,
    reason,
    requestedBy: requesters.map(({ by }) => by),
    issue,
});
function holdsIn({ rollback, commands, conflicts, gates, train }) {
    return [
        ...(rollback !== null && (rollback.phase !== "restored" || rollback.hold)
            ? [`${rollback.id} holds all releases${rollback.issue === null ? "" : ` (issue #${rollback.issue})`}`]
            : []),
        ...commands.objections.map(({ pullRequest, by, text }) => `#${pullRequest}: ${by} objects: ${text}`),
        ...conflicts.map(({ pullRequest, files }) => `#${pullRequest} does not merge: ${files.slice(0, 3).join(", ")}`),
        ...(gates.rejected === null ? [] : [`${gates.rejected.by} rejected ${(0,values/* shortSha */.Fu)(train.tip.sha)}`]),
    ];
}
function statusLines(status) {
    const { log, live, lastGood, deploying, staging, awaited, rollback, recoveries, holds, owed } = status;
    const listed = (items) => items.length === 0
        ? "nothing"
        : `${items.slice(0, 3).join("; ")}${items.length > 3 ? `; and ${items.length - 3} more` : ""}`;
    return [
        ["Log", logLine(status)],
        ["Live", live === null ? "nothing was released yet" : liveLine(live)],
        ["Last good", lastGood === null ? "none" : `${lastGood.version} (commit ${lastGood.commit})`],
        [
            "By hand",
            lastGood === null ? "nothing to deploy" : `where deploy.yml runs ./deploy.sh: ${lastGood.manual}`,
        ],
        [
            "Deploying",
            deploying === null
                ? "nothing"
                : `${deploying.version} by ${deploying.deployment} since ${deploying.since}; ${deploying.run}`,
        ],
        ["Staging", stagingLine(staging)],
        ["Awaited", listed(awaited.map(({ what, link }) => `${what}${link === null ? "" : ` (${link})`}`))],
        ["Rollback", rollback === null ? "none" : rollbackLine(rollback)],
        ["Recovery", recoveries.length === 0 ? "none" : listed(recoveries.map(({ text }) => text))],
        ["Holds", listed(holds)],
        [
            "Owed",
            listed(owed.map(({ what, refused }) => `${what}${refused === null ? "" : ` (refused: ${refused})`}`)),
        ],
    ].map(([name = "", text = ""]) => [
        name,
        !log.isIntact && name !== "Log" ? `[up to entry ${log.entries}] ${text}` : text,
    ]);
}
function logLine({ log, repository }) {
    if (log.problem === null)
        return `${repository}, intact, ${log.entries} entries (${log.ref.replace(/^refs\/(?:heads|remotes)\//, "")} in ${log.repository})`;
    const { fault, sequence, found, remedy } = log.problem;
    return `NOT INTACT (${fault}${sequence === null ? "" : ` at entry ${sequence}`}): ${found} ${remedy}`;
}
const liveLine = ({ version, since, isCertain, approvedBy, by, commit, evidence, }) => isCertain
    ? `${version} since ${since} (${by}, commit ${commit.slice(0, 7)}${approvedBy.length === 0 ? "" : `, approved by ${approvedBy.join(", ")}`})`
    : `UNCERTAIN since ${since}: ${by} of ${version} failed: ${evidence ?? ""}`;
function stagingLine({ pullRequests, drift, runsIt, health, failure }) {
    if (pullRequests.length === 0 && drift === 0)
        return "empty";
    const train = pullRequests.map(({ number, title }) => `#${number} ${title.slice(0, 40)}`).join(", ");
    const running = runsIt === null
        ? "nothing known runs there"
        : runsIt
            ? `runs it, ${health ?? ""}`
            : "runs something else";
    return `${train}${drift === 0 ? "" : ` and ${drift} commits that bypassed the console`}; ${failure === null ? running : `failed: ${failure}`}`;
}
const rollbackLine = ({ id, phase, target, reason, requestedBy, issue, }) => `${id} to ${target} is ${phase}; requested by ${requestedBy.join(", ")}: ${reason}${issue === null ? "" : ` (issue #${issue})`}`;

;// CONCATENATED MODULE: ./build/cli/commands/status.js





const status_usage = `Usage: release-console status [--repo DIR|OWNER/NAME] [--branch NAME] [--json]

Tells in eleven lines where things stand by the release log: what is live, what is on staging, who is waited for, what
a recovery waits for, what is owed, and the last good release with the command to deploy it by hand. The log is verified first.
The command names ./deploy.sh, as the template of deploy.yml does: put there what your deploy.yml runs.

  --repo            Directory of a clone (default: the one around you), or a repository on GitHub; for that
                    GITHUB_TOKEN or GH_TOKEN must hold a token that may read it, unless it is public.
  --branch NAME     Branch of the log; "release-log" if not given.
  --json            Answer as one JSON object.

Examples:
  git fetch origin release-log:refs/remotes/origin/release-log && release-console status
  GITHUB_TOKEN=... release-console status --repo acme/shop --json

Exit code: 0 the log is intact, 1 it is not (what its sound part says is shown, marked), 2 nothing could be read.
`;
async function runStatus(args, streams) {
    return await runCommand({ usage: status_usage, failing: "The status could not be told", args, streams }, async () => {
        const { repo, branch, json } = readOptions(args, logOptions);
        return await withLog({ repo, branch }, async (source) => {
            const { history, state, log } = await readHistoryOf(source, { branch, stderr: streams.stderr });
            if (state === undefined)
                throw new CommandError(log.problem?.fault ?? "empty-log", log.problem?.found ?? "The branch holds no entry.", log.problem?.remedy ?? "Name the branch of the log with --branch.");
            const status = statusOf(history, state, log);
            if (json)
                streams.stdout.write(jsonLine({ ok: log.isIntact, ...status }));
            else
                for (const [name, text] of statusLines(status))
                    streams.stdout.write(`${`${name}:`.padEnd(11)}${cellText(text, 400)}\n`);
            return log.isIntact ? 0 : 1;
        });
    });
}

;// CONCATENATED MODULE: ./build/cli/streams.js

function processStreams() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on("error", (error) => {
            if (error.code !== "EPIPE")
                throw error;
        });
    }
    return {
        stdout: process.stdout,
        stderr: process.stderr,
        isTTY: (0,external_node_tty_namespaceObject.isatty)(process.stdout.fd),
        columns: process.stdout.columns ?? 80,
    };
}

;// CONCATENATED MODULE: ./build/audit/online/claims.js
class Claims {
    repository = null;
    callers = [];
    openedAt = "";
    runs = new Map();
    approvals = [];
    tags = new Map();
    pages = new Map();
    deployments = new Map();
    staging = new Set();
    base = new Set();
    note(entry) {
        this.#noteRun(entry);
        const { facts, sequence } = entry;
        switch (facts.type) {
            case "log-opened":
                this.repository = facts.repository;
                this.callers = facts.callers;
                this.openedAt = entry.time;
                this.base.add(facts.develop.sha);
                return;
            case "staging-moved":
                this.staging.add(facts.to.sha);
                this.base.add(facts.base.sha);
                for (const { sha } of facts.drift)
                    this.base.add(sha);
                return;
            case "approval-granted":
                this.approvals.push({ ...facts, sequence });
                return;
            case "rollback-requested": {
                const run = this.runs.get(entry.run.id);
                if (run !== undefined && !facts.automatic)
                    run.requester = facts.by;
                return;
            }
            case "rollback-approved":
            case "rollback-retried":
                this.approvals.push({ ...facts, sequence, pullRequest: null, head: null });
                return;
            case "production-deployment-started":
            case "staging-deployment-started":
                this.deployments.set(facts.deployment, { sequence, commit: facts.commit.sha });
                return;
            case "release-tagged":
                this.tags.set(facts.version, { sequence, commit: facts.commit });
                return;
            case "release-published":
                this.pages.set(facts.version, { sequence, url: facts.url });
                return;
            default:
                this.#noteBase(entry);
        }
    }
    #noteBase({ facts }) {
        switch (facts.type) {
            case "pull-request-landed":
                this.base.add(facts.develop.sha);
                for (const commit of facts.commits)
                    this.base.add(commit);
                return;
            case "release-landed":
            case "revert-landed":
            case "revert-unneeded":
                this.base.add(facts.develop.sha);
                return;
            case "recovery-merged":
                for (const commit of facts.commits)
                    this.base.add(commit);
                return;
            default:
        }
    }
    #noteRun({ run, sequence, time }) {
        const known = this.runs.get(run.id);
        if (known === undefined)
            this.runs.set(run.id, {
                id: run.id,
                url: run.url,
                first: { sequence, time },
                last: { sequence, time },
                requester: null,
            });
        else
            known.last = { sequence, time };
    }
}

;// CONCATENATED MODULE: ./build/audit/online/github-reader.js

class UnreachableGitHubError extends Error {
    found;
    remedy;
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}
const patienceMs = 30_000;
const pageSize = 100;
class GitHubReader {
    access;
    requests = 0;
    constructor(access) {
        this.access = access;
    }
    async get(path) {
        const response = await this.#ask(this.#address(path));
        return response === null ? null : await response.json();
    }
    async list(path, limit) {
        const items = [];
        const sign = path.includes("?") ? "&" : "?";
        let address = this.#address(`${path}${sign}per_page=${pageSize}`);
        while (address !== undefined && items.length < limit) {
            const response = await this.#ask(address);
            if (response === null)
                break;
            const page = await response.json();
            if (Array.isArray(page))
                items.push(...page);
            address = this.#next(response);
        }
        return items.slice(0, limit);
    }
    #address(path) {
        return `${this.access.api}/repos/${this.access.repository}${path}`;
    }
    #next(response) {
        const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
        return next !== undefined && new URL(next).origin === new URL(this.access.api).origin ? next : undefined;
    }
    async #ask(address) {
        this.requests += 1;
        let response;
        try {
            response = await fetch(address, {
                headers: {
                    accept: "application/vnd.github+json",
                    authorization: `Bearer ${this.access.token}`,
                    "user-agent": "release-console",
                    "x-github-api-version": "2022-11-28",
                },
                redirect: "follow",
                signal: AbortSignal.timeout(patienceMs),
            });
        }
        catch (error) {
            const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
            throw new UnreachableGitHubError(`${new URL(address).origin} cannot be reached: ${(0,message_of/* messageOf */.b)(error)}${cause}.`, "Try again; set GITHUB_API_URL for a GitHub of your own. Without --online the log is verified offline.");
        }
        if (response.ok)
            return response;
        if (response.status === 404 || response.status === 410)
            return null;
        throw refusal(response, address);
    }
}
function refusal({ status, headers }, address) {
    const found = `GitHub answered ${status} to GET ${new URL(address).pathname}.`;
    if (status === 401)
        return new UnreachableGitHubError(found, "The token is wrong or has expired: set GITHUB_TOKEN anew.");
    if (status === 429 || headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after"))
        return new UnreachableGitHubError(found, "The limit of requests is used up: wait an hour, or look at fewer (--online-limit).");
    if (status === 403)
        return new UnreachableGitHubError(found, "The token may not read it. It needs read access to: actions, contents, deployments, issues, metadata, pull requests.");
    return new UnreachableGitHubError(found, "Try again in some minutes; see githubstatus.com.");
}

;// CONCATENATED MODULE: ./build/audit/online/findings.js
const onlineCodes = {
    "other-repository": {
        severity: "finding",
        means: "The log was opened in another repository than the one that was asked.",
        notMeans: "It does not mean that the log is false: a copy of a repository has a copy of its log.",
        remedy: "Name the log's own repository with --repo OWNER/NAME.",
    },
    "log-differs": {
        severity: "finding",
        means: "GitHub's branch and the one that was read go on in different ways: one of them was rewritten.",
        notMeans: "It does not say which of the two the console wrote.",
        remedy: "Fetch into a new clone, verify it with --contains and a hash that you kept, and look up who may push to the branch.",
    },
    "log-is-older": {
        severity: "notice",
        means: "GitHub's branch has gone on since the log that was read was fetched.",
        notMeans: "It does not mean that anything is missing: newer entries were not looked at.",
        remedy: "Fetch and verify again.",
    },
    "log-branch-forced": {
        severity: "finding",
        means: "GitHub's record of pushes says that the log's branch was forced or deleted.",
        notMeans: "It does not say that entries were lost or changed; a hash kept elsewhere shows that.",
        remedy: "Verify with --contains and a hash from before that time, and ask the person who did it.",
    },
    "log-pushed-by-person": {
        severity: "finding",
        means: "Somebody else than the account that writes the log pushed to its branch.",
        notMeans: "It does not mean that the entries are false: their hashes and runs are checked one by one.",
        remedy: "Look at what that push changed; set the ruleset that docs/release-log.md names.",
    },
    "run-missing": {
        severity: "notice",
        means: "GitHub has no such run any more.",
        notMeans: "It does not mean that the entry is false: GitHub deletes runs after 90 to 400 days, and people may delete them.",
        remedy: "Compare with an older clone or with a report that was made in time.",
    },
    "run-of-other-workflow": {
        severity: "finding",
        means: "The run that an entry names is of a workflow file that may not write the log by its first entry.",
        notMeans: "It does not mean that the workflow file did harm; a renamed caller looks the same.",
        remedy: "Open the run and look at what it did. After a rename, the log's first entry keeps the old names.",
    },
    "run-of-other-branch": {
        severity: "finding",
        means: "The run worked from another branch than the default branch, so its files were nobody's reviewed ones.",
        notMeans: "It does not mean that the files of that branch were changed.",
        remedy: "Open the run, compare its workflow files with those of the default branch.",
    },
    "run-by-other-event": {
        severity: "finding",
        means: "The run was started by an event that no caller template listens to.",
        notMeans: "It does not mean misuse where somebody changed the caller on purpose.",
        remedy: "Open the run; compare the caller's `on:` with the template's.",
    },
    "run-at-other-time": {
        severity: "finding",
        means: "An entry says a time at which its run was not at work.",
        notMeans: "It does not say who wrote the entry.",
        remedy: "Open the run and look for the entry's number in its summary.",
    },
    "run-by-other-actor": {
        severity: "finding",
        means: "The person who the entry says gave a command did not start the run that wrote it.",
        notMeans: "It does not mean that the person did not act: a later run may have written it down.",
        remedy: "Look up the comment, review or click that the entry refers to.",
    },
    "approval-missing": {
        severity: "notice",
        means: "The review, comment or click that an approval refers to is not on GitHub.",
        notMeans: "It does not mean that it never was: people can delete comments, and reviews of deleted accounts vanish.",
        remedy: "Ask the person; compare with the pull request's notifications.",
    },
    "approval-by-another": {
        severity: "finding",
        means: "GitHub says that somebody else wrote what the log takes for this person's approval.",
        notMeans: "A renamed account looks the same: GitHub shows its new name everywhere.",
        remedy: "Compare the account's number; if it is another person, look up the run that wrote the entry.",
    },
    "approval-of-other-head": {
        severity: "finding",
        means: "The review on GitHub is about another commit than the approval in the log.",
        notMeans: "It does not mean that untested code ran: the tree that was deployed is checked by itself.",
        remedy: "Compare both commits.",
    },
    "approval-taken-back": {
        severity: "notice",
        means: "The review is dismissed or is no approval any more.",
        notMeans: "It does not mean that the approval did not count when the release began.",
        remedy: "Read the pull request's timeline: who dismissed it, and when.",
    },
    "tag-moved": {
        severity: "finding",
        means: "A release's tag on GitHub is at another commit than the log says.",
        notMeans: "It does not mean that production ran that commit.",
        remedy: "Put the tag back; set the ruleset for tags that docs/release-log.md names.",
    },
    "tag-missing": {
        severity: "notice",
        means: "A release that the log tagged has no tag on GitHub.",
        notMeans: "It does not touch what runs.",
        remedy: "Look up who may delete tags; make it anew from the log.",
    },
    "tag-not-in-log": {
        severity: "notice",
        means: "A version tag exists that no entry made, after the log was opened: somebody released without the console.",
        notMeans: "It does not mean that anything was deployed from it.",
        remedy: "Ask who made it. Bypassed the console: tell the people of the release.",
    },
    "release-page-missing": {
        severity: "notice",
        means: "The release page that the log published is gone.",
        notMeans: "It does not touch the log, the notes in it, or what runs.",
        remedy: "The notes are on the log's branch, below releases/.",
    },
    "deployment-not-in-log": {
        severity: "finding",
        means: "GitHub holds a Deployment to production that no entry knows: somebody or something bypassed the console.",
        notMeans: "It does not mean that it reached production: anybody with write access can create a Deployment record.",
        remedy: "Open the Deployment, ask its creator, and compare with what production answers.",
    },
    "deployment-of-other-commit": {
        severity: "finding",
        means: "The Deployment on GitHub is of another commit than the log says.",
        notMeans: "It does not say which of the two ran.",
        remedy: "Open the run of the deployment and read which commit it checked out.",
    },
    "staging-move-not-in-log": {
        severity: "finding",
        means: "The branch staging was moved to a commit that no entry names: it bypassed the console.",
        notMeans: "It does not mean that the commit was deployed or released: the console builds staging anew.",
        remedy: "Ask who pushed it; protect the branch.",
    },
    "base-move-not-in-log": {
        severity: "notice",
        means: "Commits came to the default branch that no entry names yet: they bypassed the console.",
        notMeans: "It is no fault of the log: the next move of staging lists them as drift, and they wait for an approval.",
        remedy: "Look at the next entry staging-moved; approve the drift on purpose.",
    },
};
function onlineFinding(code, sequence, found) {
    return { code, sequence, found, ...onlineCodes[code] };
}

;// CONCATENATED MODULE: ./build/audit/online/read-parts.js
const part = (value, ...path) => {
    let found = value;
    for (const name of path) {
        if (typeof found !== "object" || found === null)
            return undefined;
        found = found[name];
    }
    return found;
};
const textAt = (value, ...path) => {
    const found = part(value, ...path);
    return typeof found === "string" ? found : undefined;
};
const numberAt = (value, ...path) => {
    const found = part(value, ...path);
    return typeof found === "number" ? found : undefined;
};

;// CONCATENATED MODULE: ./build/audit/online/compare-approvals.js



async function compareApprovals(claims, reader, limit) {
    const newest = claims.approvals.filter(({ source }) => source !== "policy").slice(-limit);
    const findings = [];
    for (const approval of newest)
        findings.push(...(await compare(approval, reader)));
    return { findings, compared: newest.length };
}
async function compare(approval, reader) {
    const id = /\b(\d+)\b/.exec(approval.reference)?.[1];
    if (id === undefined)
        return [];
    switch (approval.source) {
        case "review":
            return await compareReview(approval, id, reader);
        case "comment":
            return await compareComment(approval, id, reader);
        case "environment":
            return await compareClick(approval, id, reader);
        default:
            return [];
    }
}
async function compareReview(approval, id, reader) {
    const { pullRequest, head, sequence } = approval;
    if (pullRequest === null)
        return [];
    const items = await reader.list(`/pulls/${pullRequest}/reviews`, 1000);
    const review = items.find((each) => String(part(each, "id")) === id);
    if (review === undefined)
        return [gone(approval, `review ${id} of #${pullRequest}`)];
    const commit = textAt(review, "commit_id");
    const state = textAt(review, "state");
    return [
        ...byWhom(approval, textAt(review, "user", "login")),
        ...(commit !== undefined && commit !== head
            ? [
                onlineFinding("approval-of-other-head", sequence, `Review ${id} of #${pullRequest} is about ${commit}; entry ${sequence} says ${head ?? ""}.`),
            ]
            : []),
        ...(state !== undefined && state !== "APPROVED"
            ? [
                onlineFinding("approval-taken-back", sequence, `Review ${id} of #${pullRequest} is ${state.toLowerCase()} now.`),
            ]
            : []),
    ];
}
async function compareComment(approval, id, reader) {
    const comment = await reader.get(`/issues/comments/${id}`);
    if (comment === null)
        return [gone(approval, `comment ${id}`)];
    return byWhom(approval, textAt(comment, "user", "login"));
}
async function compareClick(approval, run, reader) {
    const clicks = await reader.get(`/actions/runs/${run}/approvals`);
    const approved = (Array.isArray(clicks) ? clicks : []).filter((click) => textAt(click, "state") === "approved");
    if (approved.length === 0)
        return [gone(approval, `an approval at the gate of run ${run}`)];
    const people = approved.flatMap((click) => textAt(click, "user", "login") ?? []);
    return people.some((login) => compare_approvals_isSame(login, approval.by)) ? [] : byWhom(approval, people[0]);
}
const compare_approvals_isSame = (one, other) => (0,values/* isSameUser */.EV)(one, other);
const byWhom = ({ by, sequence, reference }, login) => login === undefined || compare_approvals_isSame(login, by)
    ? []
    : [
        onlineFinding("approval-by-another", sequence, `Entry ${sequence} says that ${by} approved (${reference}); GitHub says ${login}.`),
    ];
const gone = ({ by, sequence }, what) => onlineFinding("approval-missing", sequence, `Entry ${sequence}, ${by}'s approval, refers to ${what}, which is not there.`);

// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var values_names = __nccwpck_require__(19788);
;// CONCATENATED MODULE: ./build/audit/online/compare-branches.js



async function compareBranches(asked) {
    const lists = [
        await compareLog(asked),
        await compareMoves(asked, { kind: "staging", branch: values_names/* branches */.J0.staging }),
        await compareMoves(asked, { kind: "base", branch: asked.defaultBranch }),
    ];
    return {
        findings: [...(await compareTip(asked)), ...lists.flatMap(({ findings }) => findings)],
        compared: lists.reduce((sum, { compared }) => sum + compared, 0),
    };
}
async function compareTip({ reader, log }) {
    const tip = textAt(await reader.get(`/git/ref/heads/${log.branch}`), "object", "sha");
    if (tip === undefined)
        return [onlineFinding("log-differs", null, `GitHub has no branch ${log.branch}.`)];
    if (tip === log.commit)
        return [];
    const status = textAt(await reader.get(`/compare/${log.commit}...${tip}`), "status");
    return status === "ahead"
        ? [onlineFinding("log-is-older", null, `GitHub's ${log.branch} is at ${tip}; ${log.commit} was read.`)]
        : [
            onlineFinding("log-differs", null, `GitHub's ${log.branch} is at ${tip}, which does not contain ${log.commit}.`),
        ];
}
async function compareLog({ reader, log, limit }) {
    const items = await reader.list(`/activity?ref=${encodeURIComponent(`refs/heads/${log.branch}`)}`, limit);
    const findings = items.flatMap((move) => {
        const [type, actor, at] = [
            textAt(move, "activity_type") ?? "",
            textAt(move, "actor", "login") ?? "somebody",
            textAt(move, "timestamp") ?? "",
        ];
        if (type === "force_push" || type === "branch_deletion")
            return [
                onlineFinding("log-branch-forced", null, `${type} by ${actor} at ${at}, from ${textAt(move, "before") ?? ""}.`),
            ];
        if (actor.endsWith("[bot]"))
            return [];
        return [
            onlineFinding("log-pushed-by-person", null, `${type} by ${actor} at ${at}, to ${textAt(move, "after") ?? ""}.`),
        ];
    });
    return { findings, compared: items.length };
}
async function compareMoves({ claims, reader, limit }, { kind, branch }) {
    const items = await reader.list(`/activity?ref=${encodeURIComponent(`refs/heads/${branch}`)}`, limit);
    const findings = items.flatMap((move) => {
        const [after, at, actor] = [
            textAt(move, "after") ?? "",
            textAt(move, "timestamp") ?? "",
            textAt(move, "actor", "login") ?? "somebody",
        ];
        const isBefore = Date.parse(at) <= Date.parse(claims.openedAt);
        if (isBefore || claims[kind].has(after) || /^0+$/.test(after))
            return [];
        return [
            onlineFinding(`${kind}-move-not-in-log`, null, `${textAt(move, "activity_type") ?? "push"} to ${after} by ${actor} at ${at}.`),
        ];
    });
    return { findings, compared: items.length };
}

;// CONCATENATED MODULE: ./build/audit/online/compare-deployments.js



async function compareDeployments(claims, reader, limit) {
    const path = `/deployments?environment=${values_names/* environments */.dT.production}`;
    const items = await reader.list(path, limit);
    return { findings: items.flatMap((item) => judge(item, claims)), compared: items.length };
}
function judge(item, claims) {
    const created = textAt(item, "created_at") ?? "";
    if (Date.parse(created) < Date.parse(claims.openedAt))
        return [];
    const name = deploymentOf(part(item, "payload"));
    const known = name === undefined ? undefined : claims.deployments.get(name);
    const sha = textAt(item, "sha") ?? "";
    const creator = textAt(item, "creator", "login") ?? "somebody";
    if (known === undefined)
        return [
            onlineFinding("deployment-not-in-log", null, `Deployment ${numberAt(item, "id") ?? ""} of ${sha} by ${creator} at ${created}${name === undefined ? "" : ` calls itself ${name}`}.`),
        ];
    return sha === known.commit
        ? []
        : [
            onlineFinding("deployment-of-other-commit", known.sequence, `Deployment ${name ?? ""} is of ${sha}; entry ${known.sequence} says ${known.commit}.`),
        ];
}
function deploymentOf(payload) {
    if (typeof payload !== "string")
        return textAt(payload, "deployment");
    try {
        return textAt(JSON.parse(payload), "deployment");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/audit/online/compare-releases.js


async function compareReleases(claims, reader, limit) {
    const answer = await reader.get("/git/matching-refs/tags/v");
    const items = Array.isArray(answer) ? answer : [];
    const refs = new Map(items.map((item) => [(textAt(item, "ref") ?? "").replace("refs/tags/", ""), item]));
    const newest = [...claims.tags].slice(-limit);
    const findings = [];
    for (const [version, { sequence, commit }] of newest) {
        const ref = refs.get(version);
        if (ref === undefined) {
            findings.push(onlineFinding("tag-missing", sequence, `The tag ${version} is not there.`));
            continue;
        }
        const found = await peel(part(ref, "object"), reader);
        if (found !== undefined && found !== commit)
            findings.push(onlineFinding("tag-moved", sequence, `The tag ${version} is at ${found}; entry ${sequence} says ${commit}.`));
    }
    findings.push(...(await unknownTags(claims, reader, [...refs])));
    for (const [version, { sequence }] of [...claims.pages].slice(-limit))
        if ((await reader.get(`/releases/tags/${version}`)) === null)
            findings.push(onlineFinding("release-page-missing", sequence, `The page of ${version} is not there.`));
    return { findings, compared: newest.length };
}
async function unknownTags(claims, reader, refs) {
    const foreign = refs.filter(([name]) => /^v\d+\.\d+\.\d+$/.test(name) && !claims.tags.has(name));
    const findings = [];
    for (const [name, ref] of foreign.slice(-50)) {
        const object = part(ref, "object");
        const made = await compare_releases_timeOf(object, reader);
        if (made !== undefined && Date.parse(made) > Date.parse(claims.openedAt))
            findings.push(onlineFinding("tag-not-in-log", null, `The tag ${name}, of ${made}, is in no entry.`));
    }
    return findings;
}
async function peel(object, reader) {
    const [sha, type] = [textAt(object, "sha"), textAt(object, "type")];
    if (type !== "tag")
        return sha;
    return await peel(part(await reader.get(`/git/tags/${sha ?? ""}`), "object"), reader);
}
async function compare_releases_timeOf(object, reader) {
    const sha = textAt(object, "sha") ?? "";
    return textAt(object, "type") === "tag"
        ? textAt(await reader.get(`/git/tags/${sha}`), "tagger", "date")
        : textAt(await reader.get(`/git/commits/${sha}`), "committer", "date");
}

;// CONCATENATED MODULE: ./build/audit/online/compare-runs.js


const callerEvents = new Set([
    "workflow_run",
    "push",
    "status",
    "check_run",
    "issue_comment",
    "issues",
    "schedule",
    "workflow_dispatch",
]);
const toleranceMs = 120_000;
async function compareRuns({ claims, reader, defaultBranch, limit }) {
    const newest = [...claims.runs.values()].slice(-limit);
    const findings = [];
    for (const claimed of newest) {
        const run = await reader.get(`/actions/runs/${claimed.id}`);
        findings.push(...(run === null ? [missing(claimed)] : compare_runs_judge(claimed, run, { claims, defaultBranch })));
    }
    return { findings, compared: newest.length };
}
const missing = ({ id, first }) => onlineFinding("run-missing", first.sequence, `Run ${id}, which entry ${first.sequence} names, is not there.`);
function compare_runs_judge(claimed, run, judged) {
    return [
        ...originFindings(claimed, run, judged),
        ...actorFindings(claimed, run),
        ...timeFindings(claimed, run),
    ];
}
const about = (code, { id, first }, found) => onlineFinding(code, first.sequence, `Run ${id} of entry ${first.sequence}: ${found}`);
function originFindings(claimed, run, { claims, defaultBranch }) {
    const path = (textAt(run, "path") ?? "").replace(/@.*$/, "");
    const branch = textAt(run, "head_branch") ?? defaultBranch;
    const event = textAt(run, "event") ?? "";
    return [
        ...(claims.callers.includes(path)
            ? []
            : [
                about("run-of-other-workflow", claimed, `it is of ${path || "no known file"}; the log knows ${claims.callers.join(", ")}.`),
            ]),
        ...(branch === defaultBranch
            ? []
            : [
                about("run-of-other-branch", claimed, `it worked from ${branch}; the default branch is ${defaultBranch}.`),
            ]),
        ...(callerEvents.has(event)
            ? []
            : [about("run-by-other-event", claimed, `it was started by ${event || "nothing known"}.`)]),
    ];
}
function actorFindings(claimed, run) {
    const { requester } = claimed;
    const actor = textAt(run, "actor", "login") ?? "";
    if (requester === null || textAt(run, "event") !== "workflow_dispatch")
        return [];
    if (!isPerson(actor) || compare_runs_isSame(actor, requester))
        return [];
    const found = `${actor} started it; the entry says that ${requester} requested the rollback.`;
    return [about("run-by-other-actor", claimed, found)];
}
function timeFindings(claimed, run) {
    const { first, last } = claimed;
    const [begun, ended] = [textAt(run, "created_at"), textAt(run, "updated_at")];
    if (begun !== undefined && Date.parse(first.time) + toleranceMs < Date.parse(begun))
        return [about("run-at-other-time", claimed, `it began at ${begun}; the entry says ${first.time}.`)];
    const isOver = textAt(run, "status") === "completed" && ended !== undefined;
    if (!isOver || Date.parse(last.time) - toleranceMs <= Date.parse(ended))
        return [];
    const found = `it was over at ${ended}; entry ${last.sequence} says ${last.time}.`;
    return [about("run-at-other-time", claimed, found)];
}
const isPerson = (login) => login !== "" && !login.endsWith("[bot]");
const compare_runs_isSame = (one, other) => one.toLowerCase() === other.toLowerCase();

// EXTERNAL MODULE: ./build/adapters/policy/read-policy.js + 8 modules
var read_policy = __nccwpck_require__(6206);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy = __nccwpck_require__(75352);
;// CONCATENATED MODULE: ./build/audit/online/read-names.js




async function useNamesOfRepository(reader, defaultBranch) {
    const file = await reader.get(`/contents/${values_names/* policyPath */.k1}`);
    const content = file === null ? undefined : textAt(file, "content");
    const reading = content === undefined ? undefined : (0,read_policy/* readPolicy */.T)(Buffer.from(content, "base64").toString("utf8"), "");
    const names = reading?.kind === "read" ? reading.policy.names : reading?.kind === "broken" ? reading.names : undefined;
    (0,values_names/* useNames */.Ev)((0,policy/* chosenNames */.Fg)(names, defaultBranch));
}

;// CONCATENATED MODULE: ./build/audit/online/verify-online.js









async function verifyOnline({ claims, reader, repository, log, limit, }) {
    const home = await reader.get("");
    if (home === null)
        throw new UnreachableGitHubError(`GitHub has no repository ${repository}, or the token may not see it.`, "Name another one with --repo OWNER/NAME, or give a token that may read it.");
    const defaultBranch = textAt(home, "default_branch") ?? "";
    if (defaultBranch !== "")
        await useNamesOfRepository(reader, defaultBranch);
    const isOther = claims.repository !== null && numberAt(home, "id") !== claims.repository.id;
    const runs = await compareRuns({ claims, reader, defaultBranch, limit });
    const approvals = await compareApprovals(claims, reader, limit);
    const releases = await compareReleases(claims, reader, limit);
    const deployments = await compareDeployments(claims, reader, limit);
    const moves = await compareBranches({ claims, reader, defaultBranch, log, limit });
    return {
        repository,
        compared: {
            runs: runs.compared,
            approvals: approvals.compared,
            releases: releases.compared,
            deployments: deployments.compared,
            branchMoves: moves.compared,
        },
        requests: reader.requests,
        findings: [
            ...(isOther
                ? [
                    onlineFinding("other-repository", 1, `The log is of ${claims.repository?.name ?? ""} (${claims.repository?.id ?? ""}); GitHub's ${repository} is ${numberAt(home, "id") ?? ""}.`),
                ]
                : []),
            ...[runs, approvals, releases, deployments, moves].flatMap(({ findings }) => findings),
        ],
    };
}

;// CONCATENATED MODULE: ./build/cli/commands/online.js




async function compareWithGitHub({ commit }, claims, { branch, limit, onGitHub }) {
    const token = tokenOf(process.env);
    if (token === undefined)
        throw new CommandError("no-token", "--online needs a token, and neither GITHUB_TOKEN nor GH_TOKEN is set.", "Set GITHUB_TOKEN to a token with read access to: actions, contents, deployments, issues, metadata, pull requests.");
    const repository = onGitHub ?? claims.repository?.name;
    if (repository === undefined)
        throw new CommandError("unreadable", "The log has no sound first entry, so nobody knows of which repository it is.", "Name it: --repo OWNER/NAME.");
    const api = (process.env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/, "");
    try {
        const reader = new GitHubReader({ api, token, repository });
        return await verifyOnline({ claims, reader, repository, log: { branch, commit }, limit });
    }
    catch (error) {
        if (error instanceof UnreachableGitHubError)
            throw new CommandError("github-not-asked", error.found, error.remedy);
        throw error;
    }
}
function onlineLines({ repository, compared, findings, requests }) {
    const { runs, approvals, releases, deployments, branchMoves } = compared;
    const contradictions = findings.filter(({ severity }) => severity === "finding").length;
    return [
        `GitHub:  ${repository} ${contradictions === 0 ? "contradicts nothing" : `CONTRADICTS the log in ${contradictions} ${contradictions === 1 ? "place" : "places"}`}. Compared: ${runs} runs, ${approvals} approvals, ${releases} releases, ${deployments} Deployments, ${branchMoves} branch moves (${requests} requests).`,
        ...findings.flatMap(({ code, severity, found, means, notMeans, remedy }) => [
            `${severity === "finding" ? "Finding" : "Notice"} ${code}: ${found}`,
            `  It means: ${means}`,
            `  It does not: ${notMeans}`,
            `  Do: ${remedy}`,
        ]),
    ];
}

// EXTERNAL MODULE: ./build/verify/clone/choose-branch.js
var choose_branch = __nccwpck_require__(11274);
;// CONCATENATED MODULE: ./build/cli/commands/verify.js








const verify_usage = `Usage: release-console verify [--repo DIR|OWNER/NAME] [--branch NAME] [--contains HASH] [--online] [--json]

Checks the release log in a git clone, offline: every entry to the byte, the chain of their hashes, that state.json
follows from them, that the Release Notes are as they were written, and that tags are where the log says. Reads the
branch as it is in the clone or as it was last fetched, the newer of them when it contains the older.

  --repo            Directory of a clone, bare or not, itself and not a folder in it (default: the clone around you), or
                    a repository on GitHub; for that GITHUB_TOKEN or GH_TOKEN must hold a token that may read it,
                    unless it is public.
  --branch NAME     Branch of the log; "release-log" if not given.
  --contains HASH   The log must contain the entry with this hash, which was written down elsewhere (a release, a
                    notification, another clone). Without it nobody can tell a log that was rewritten as a whole.
  --online          Also compare with GitHub, which is only read: runs, approvals, tags and release pages, Deployments,
                    moves of branches. GITHUB_TOKEN or GH_TOKEN must hold a token that may read them; GITHUB_API_URL
                    names a GitHub of your own. docs/audit.md lists what it can find.
  --online-limit N  Compare at most so many of each kind, the newest; 200 if not given.
  --json            Answer as one JSON object.

Examples:
  git fetch origin release-log:refs/remotes/origin/release-log && release-console verify
  GITHUB_TOKEN=... release-console verify --repo acme/shop --online
  release-console verify --repo ../shop --contains 4bd520cf8772b7737da132cfa703bf62bd4a6dede984cd9066ff14655f1b37df

Exit code: 0 the log is intact (and GitHub contradicts nothing), 1 it is not, 2 it could not be read (or GitHub not asked).
`;
async function runVerify(args, streams) {
    const failing = "The release log could not be verified";
    return await runCommand({ usage: verify_usage, failing, args, streams }, async () => {
        const values = readArguments(args);
        const { repo, branch, contains, json } = values;
        return await withLog({ repo, branch }, async ({ directory, onGitHub }) => {
            const claims = values.online ? new Claims() : undefined;
            const verdict = await verify({ repo: directory, branch, contains }, streams, claims);
            const wish = { branch, limit: values.limit, onGitHub };
            const online = claims === undefined ? undefined : await compareWithGitHub(verdict, claims, wish);
            const isContradicted = online?.findings.some(({ severity }) => severity === "finding") ?? false;
            const isGood = verdict.kind === "intact" && !isContradicted;
            if (json) {
                const answer = { ...reportOf(verdict), ok: isGood, ...(online === undefined ? {} : { online }) };
                streams.stdout.write(jsonLine(answer));
            }
            else {
                streams.stdout.write(renderVerdict(verdict));
                if (online !== undefined)
                    streams.stdout.write(linesOf(onlineLines(online)));
            }
            return isGood ? 0 : 1;
        });
    });
}
async function verify(request, { stderr }, claims) {
    const progress = new Progress(stderr);
    const visit = (entry) => {
        claims?.note(entry);
        progress.at(entry.sequence, "entries verified");
    };
    try {
        return (await (0,verify_log/* readLog */.x)(request, visit)).verdict;
    }
    finally {
        progress.end();
    }
}
const verify_options = {
    ...logOptions,
    contains: { type: "string" },
    online: { type: "boolean", default: false },
    "online-limit": { type: "string", default: "200" },
};
function readArguments(args) {
    const values = readOptions(args, verify_options);
    const { branch, contains } = values;
    if (branch === "")
        throw new UsageError('"--branch" must name a branch; found "".');
    if (contains !== undefined && !/^[0-9a-f]{64}$/.test(contains))
        throw new UsageError(`"--contains" must be a hash of 64 digits 0-9 and a-f; found ${JSON.stringify(contains)}.`);
    const limit = Number(values["online-limit"]);
    if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
        throw new UsageError(`"--online-limit" must be a whole number from 1 to 10000; found ${JSON.stringify(values["online-limit"])}.`);
    return { ...values, limit };
}
function renderVerdict(verdict) {
    const { repository, notes } = verdict;
    const where = `${(0,choose_branch/* shortName */.E)(verdict.ref)} at ${verdict.commit.slice(0, 7)}`;
    const read = [`Read:    ${repository}`, ...notes.map((note) => `Note:    ${note}`)];
    if (verdict.kind === "broken") {
        const place = verdict.sequence === null ? "" : ` at entry ${verdict.sequence}`;
        const file = verdict.sequence !== null && verdict.path !== null ? `${verdict.path}: ` : "";
        return linesOf([
            `The release log ${where} is broken${place} (${verdict.fault}).`,
            `Found: ${file}${verdict.problem}`,
            `Do:    ${(0,remedies/* remedyFor */.w)(verdict.fault)}`,
            ...read,
        ]);
    }
    const { entries, last, head, tags } = verdict;
    const known = tags.compared + tags.absent;
    const compared = tags.absent === 0 ? "" : `, ${tags.absent} not in this clone`;
    return linesOf([
        `The release log ${where} is intact.`,
        `Entries: ${entries}, the last of them ${last.type} at ${last.time}.`,
        `Head:    ${head}`,
        ...(known === 0 ? [] : [`Tags:    ${tags.compared} where the log says${compared}.`]),
        ...read,
    ]);
}
const linesOf = (lines) => `${lines.map(printableLine).join("\n")}\n`;
const reportOf = ({ kind, ...verdict }) => ({ ok: kind === "intact", ...verdict });

;// CONCATENATED MODULE: ./build/cli/version.js
const version = "9.0.0";

;// CONCATENATED MODULE: ./build/cli/main.js







const commands = {
    init: {
        summary: "Set the console up in a repository: callers, policy, and with --apply environments and rules.",
        run: async (args, streams) => (await Promise.all(/* import() */[__nccwpck_require__.e(0), __nccwpck_require__.e(39), __nccwpck_require__.e(406), __nccwpck_require__.e(699), __nccwpck_require__.e(190)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55190))).runInit(args, streams),
    },
    doctor: {
        summary: "Find what keeps a release or a rollback from completing, and who can pass each gate.",
        run: async (args, streams) => (await Promise.all(/* import() */[__nccwpck_require__.e(0), __nccwpck_require__.e(39), __nccwpck_require__.e(406), __nccwpck_require__.e(699), __nccwpck_require__.e(300)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41300))).runDoctor(args, streams),
    },
    rehearse: {
        summary: "Play the whole loop on a GitHub inside this process: no network, no token.",
        run: async (args, streams) => (await Promise.all(/* import() */[__nccwpck_require__.e(39), __nccwpck_require__.e(716), __nccwpck_require__.e(857)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95857))).runRehearse(args, streams),
    },
    report: {
        summary: "Tell who asked, who approved, what was checked, tested and run: for auditors.",
        run: runReport,
    },
    status: {
        summary: "Tell what is live, staged, awaited and owed, in eleven lines.",
        run: runStatus,
    },
    page: {
        summary: "Write the console page: one HTML file made from a release log.",
        run: async (args, streams) => (await Promise.all(/* import() */[__nccwpck_require__.e(549), __nccwpck_require__.e(504)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6209))).runPage(args, streams),
    },
    verify: {
        summary: "Check a release log in a clone, and name the first broken entry.",
        run: runVerify,
    },
};
const main_usage = `Usage: release-console COMMAND [OPTIONS]

${Object.entries(commands)
    .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
    .join("\n")}

"release-console COMMAND --help" tells the options of a command, with an example. "release-console --version" tells the
version. Exit codes: 0 all is well, 1 it is not, 2 could not be done.
`;
const readsLog = new Set(["verify", "status", "report", "page"]);
async function runCli(args, given) {
    const [name, ...rest] = args;
    if (given === undefined && readsLog.has(name))
        (0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");
    const streams = given ?? processStreams();
    if (name === "--help" || name === "-h" || name === "help") {
        streams.stdout.write(main_usage);
        return 0;
    }
    if (name === "--version" || name === "-V") {
        streams.stdout.write(`${version}\n`);
        return 0;
    }
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
        const meant = name === undefined ? undefined : (0,did_you_mean/* nearestName */.q)(name, Object.keys(commands));
        streams.stderr.write(`A command must be given; found ${name === undefined ? "none" : JSON.stringify(name)}.${meant === undefined ? "" : ` Did you mean "${meant}"?`}\n\n${main_usage}`);
        return 2;
    }
    return await command.run(rest, streams);
}

var __webpack_exports__runCli = __webpack_exports__.a;
export { __webpack_exports__runCli as runCli };
