// Takes files that are dropped or chosen, sends each with its progress, and goes on to what was read.
import { say, token } from '../site.js';

const form = document.getElementById('drop');
const input = document.getElementById('file');
const list = document.getElementById('uploads');
const LARGEST = 50 * 1024 * 1024;

input?.addEventListener('change', () => send([...input.files]));
for (const name of ['dragover', 'dragenter']) {
  form?.addEventListener(name, event => {
    event.preventDefault();
    form.classList.add('jx-over');
  });
}
form?.addEventListener('dragleave', () => form.classList.remove('jx-over'));
form?.addEventListener('drop', event => {
  event.preventDefault();
  form.classList.remove('jx-over');
  send([...event.dataTransfer.files]);
});

async function send(files) {
  const unit = document.getElementById('unit');
  if (unit.value === '') {
    input.value = '';
    say('请先选择单位，再选文件。', 'warning');
    return (document.getElementById('unit-find') ?? unit).focus();
  }
  const done = [];
  for (const file of files) {
    const made = await upload(file);
    if (made) done.push(made);
  }
  input.value = '';
  if (done.length === 1 && files.length === 1) location.href = done[0];
  else if (done.length > 0) location.reload();
}

function upload(file) {
  const item = list.appendChild(document.createElement('li'));
  const bar = document.createElement('progress');
  bar.max = 1;
  item.append(`${file.name} `, bar);
  if (file.size > LARGEST) {
    item.textContent = `${file.name}：有 ${(file.size / 1048576).toFixed(0)} MB，超过 50 MB，没有上传。请拆分后再传。`;
    return null;
  }
  const [division, unit] = document.getElementById('unit').value.split('/');
  const query = new URLSearchParams({ division, unit, year: document.getElementById('year').value, name: file.name });
  return new Promise(done => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/imports?${query}`);
    request.setRequestHeader('X-Jixiao-Token', token());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = event => (bar.value = event.loaded / event.total);
    request.onload = () => {
      if (request.status === 200) {
        const { division: d, year, id } = request.response;
        done(`/import/${d}/${year}/${id}`);
        return;
      }
      item.textContent = `${file.name}：${request.response?.detail ?? `没有上传（${request.status}）`}`;
      done(null);
    };
    request.onerror = () => {
      say('连不上服务器，没有上传：请检查网络后再试。', 'danger');
      done(null);
    };
    request.send(file);
  });
}
